import { readFileSync } from "node:fs";
import path from "node:path";
import { XMLValidator } from "fast-xml-parser";
import { schemaFaults } from "./manifestSchema";
import { descendants, parseXml } from "./xmlElements";

const root = path.resolve(__dirname, "../..");
const manifests = ["manifest.xml", "dist/manifest.xml"].map((file) => ({
  file,
  xml: readFileSync(path.join(root, file), "utf8"),
}));

test.each(manifests)("$file is as Microsoft's schemas ask", ({ xml }) => {
  expect(XMLValidator.validate(xml)).toBe(true);
  const manifest = parseXml(xml);
  expect(descendants(manifest)).toHaveLength(72);
  expect(schemaFaults(manifest)).toEqual([]);
});

const host = "OfficeApp/VersionOverrides[VersionOverridesV1_0]/Hosts/Host[Workbook]";
const group = `${host}/DesktopFormFactor/ExtensionPoint[PrimaryCommandSurface]/OfficeTab/Group`;
const resources = "OfficeApp/VersionOverrides[VersionOverridesV1_0]/Resources";
const id = "bce76d16-5b57-4695-bbb8-ac6cec95f0aa";

/** Edits of manifest.xml: a text that occurs in it, what takes its place, and the first fault that is found. */
const faulty: [why: string, text: string | RegExp, by: string, fault: string][] = [
  ["another document", /OfficeApp/g, "Office", "Office is no manifest"],
  ["no id", `<Id>${id}</Id>`, "", "OfficeApp has 0 Id"],
  ["two ids", `<Id>${id}</Id>`, `<Id>${id}</Id><Id>${id}</Id>`, "OfficeApp has 2 Id"],
  ["an id that is none", id, "bce76d16", 'OfficeApp/Id has the text "bce76d16"'],
  [
    "a version with a word",
    /<Version>[^<]*/,
    "<Version>1.0-beta",
    'OfficeApp/Version has the text "1.0-beta"',
  ],
  [
    "a version of five numbers",
    /<Version>[^<]*/,
    "<Version>1.2.3.4.5",
    'OfficeApp/Version has the text "1.2.3.4.5"',
  ],
  ["a language with an underscore", ">en-US<", ">en_US<", 'OfficeApp/DefaultLocale has the text "en_US"'],
  [
    "a language that is overridden so",
    `Locale="zh-TW"`,
    `Locale="zh_TW"`,
    'OfficeApp/DisplayName/Override has Locale="zh_TW"',
  ],
  ["an override without a language", `Locale="zh-TW" `, "", "OfficeApp/DisplayName/Override lacks Locale"],
  [
    "a name of 126 characters",
    `DefaultValue="AI Capex"`,
    `DefaultValue="${"x".repeat(126)}"`,
    `OfficeApp/DisplayName has DefaultValue="${"x".repeat(126)}"`,
  ],
  [
    "a description of 251 characters",
    /(?<=Description DefaultValue=")[^"]*/,
    "x".repeat(251),
    `OfficeApp/Description has DefaultValue="${"x".repeat(251)}"`,
  ],
  ["no description", /<Description [^]*?<\/Description>/, "", "OfficeApp has 0 Description"],
  [
    "an icon by http",
    /https:(?=.*icon-32)/,
    "http:",
    'OfficeApp/IconUrl has DefaultValue="http://localhost:3000/assets/icon-32.png"',
  ],
  [
    "the hosts behind the requirements",
    /(<Hosts>[^]*?<\/Hosts>)([^]*?<\/Requirements>)/,
    "$2$1",
    "OfficeApp has Hosts too late",
  ],
  [
    "a set of one number",
    `MinVersion="1.9"`,
    `MinVersion="1"`,
    'OfficeApp/Requirements/Sets/Set has MinVersion="1"',
  ],
  [
    "a permission that is none",
    "ReadWriteDocument",
    "WriteAll",
    'OfficeApp/Permissions has the text "WriteAll"',
  ],
  ["an element that is not known", "<Permissions>", "<Rights/><Permissions>", "OfficeApp has Rights"],
  ["a text between elements", "<Permissions>", "!<Permissions>", 'OfficeApp has the text "!"'],
  [
    "overrides of another version",
    "VersionOverridesV1_0",
    "VersionOverridesV1_1",
    'OfficeApp/VersionOverrides has the xsi:type "VersionOverridesV1_1"',
  ],
  [
    "overrides of another kind of add-in",
    '/taskpaneappversionoverrides" xsi',
    '/mailappversionoverrides" xsi',
    'OfficeApp/VersionOverrides[VersionOverridesV1_0] has xmlns="http://schemas.microsoft.com/office/mailappversionoverrides"',
  ],
  [
    "the pane before the functions",
    /(<AllFormFactors>[^]*<\/AllFormFactors>)([^]*<\/DesktopFormFactor>)/,
    "$2$1",
    `${host} has AllFormFactors too late`,
  ],
  [
    "functions without a page",
    /<Page>[^]*?<\/Page>/,
    "",
    `${host}/AllFormFactors/ExtensionPoint[CustomFunctions] has 0 Page`,
  ],
  [
    "the metadata before the script",
    /(<Script>[^]*?)(<Metadata>[^]*?<\/Metadata>)/,
    "$2$1",
    `${host}/AllFormFactors/ExtensionPoint[CustomFunctions] has Script too late`,
  ],
  ["a group without an id", `<Group id="AICapex.Group">`, "<Group>", `${group} lacks id`],
  ["the icon before the label", /(<Label.*?>)([^]*?<\/Icon>)/, "$2$1", `${group} has Label too late`],
  ["two icons alone", /<bt:Image size="16".*/, "", `${group}/Icon has 2 bt:Image`],
  ["a size that Office has not", `size="80"`, `size="81"`, `${group}/Icon/bt:Image has size="81"`],
  [
    "a control that is none",
    `xsi:type="Button"`,
    `xsi:type="Link"`,
    `${group}/Control has the xsi:type "Link"`,
  ],
  ["a button with no action", /<Action [^]*?<\/Action>/, "", `${group}/Control[Button] has 0 Action`],
  [
    "a resource with an id of 33 characters",
    /Taskpane\.Url/g,
    "x".repeat(33),
    `${group}/Control[Button]/Action[ShowTaskpane]/SourceLocation has resid="${"x".repeat(33)}"`,
  ],
  [
    "a label of 126 characters",
    /(?<=Group.Label" DefaultValue=")[^"]*/,
    "x".repeat(126),
    `${resources}/bt:ShortStrings/bt:String has DefaultValue="${"x".repeat(126)}"`,
  ],
  [
    "a tooltip of 251 characters",
    /(?<=Tooltip" DefaultValue=")[^"]*/,
    "x".repeat(251),
    `${resources}/bt:LongStrings/bt:String has DefaultValue="${"x".repeat(251)}"`,
  ],
  [
    "metadata by http",
    /https:(?=.*functions\.json)/,
    "http:",
    `${resources}/bt:Urls/bt:Url has DefaultValue="http://localhost:3000/functions.json"`,
  ],
  [
    "an address of 2,049 characters",
    /(?<=functions\.json)/,
    "x".repeat(2049),
    `${resources}/bt:Urls/bt:Url has DefaultValue="https://localhost:3000/functions.json${"x".repeat(2049)}"`,
  ],
  [
    "texts before addresses",
    /(<bt:Urls>[^]*<\/bt:Urls>)([^]*<\/bt:ShortStrings>)/,
    "$2$1",
    `${resources} has bt:Urls too late`,
  ],
  [
    "an override without its prefix",
    /<bt:Override Locale="zh-TW" Value="https/,
    `<Override Locale="zh-TW" Value="https`,
    `${resources}/bt:Urls/bt:Url has Override`,
  ],
  [
    "a resource that is not there",
    `bt:Image id="Icon.80x80"`,
    `bt:Image id="Icon.80"`,
    "bt:Image refers to no Icon.80x80",
  ],
  [
    "a resource of another kind",
    `<Title resid="TaskpaneButton.Label"`,
    `<Title resid="TaskpaneButton.Tooltip"`,
    "Title refers to no TaskpaneButton.Tooltip",
  ],
  [
    "an id given twice",
    `bt:Image id="Icon.16x16"`,
    `bt:Image id="Icon.32x32"`,
    "the id Icon.32x32 is given twice",
  ],
];

test.each(faulty)("%s is found", (_, text, by, fault) => {
  const [{ xml } = { xml: "" }] = manifests;
  const edited = xml.replace(text, by);
  expect(edited).not.toBe(xml);
  expect(schemaFaults(parseXml(edited))[0]).toBe(fault);
});
