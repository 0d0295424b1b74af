import { descendants, type Element } from "./xmlElements";

// What Microsoft's schemas of manifests say of the elements that ours has: OfficeAppManifestV1_1.xsd,
// TaskPaneAppVersionOverridesV1_0.xsd and OfficeAppBasicTypesV1_0.xsd (the prefix bt), published in [MS-OWEMXML],
// Office Web Extensibility Manifest Format, sections 5.2, 5.7 and 5.6. An element that is not here is refused.

/** What an element may have. */
interface Content {
  /** Required. */
  attributes?: Record<string, RegExp>;
  optional?: Record<string, RegExp>;
  /** In this order. */
  children?: Record<string, Child>;
  text?: RegExp;
}

/** An element whose content depends on its xsi:type. */
interface Kinds {
  kinds: Record<string, Content>;
}

interface Child {
  type: Content | Kinds;
  least: number;
  most: number;
}

const one = (type: Child["type"]): Child => ({ type, least: 1, most: 1 });
const maybe = (type: Child["type"]): Child => ({ type, least: 0, most: 1 });
const some = (type: Child["type"]): Child => ({ type, least: 1, most: Infinity });
const any = (type: Child["type"]): Child => ({ type, least: 0, most: Infinity });

const characters = (most: number) => new RegExp(`^.{1,${most}}$`, "su");
const shortString = characters(125);
const longString = characters(250);
/** The schemas take any address, the documentation of each of these elements asks for https. */
const url = /^https:\/\/.{1,2040}$/s;
const referenceId = characters(32);
const shortVersion = /^\d{1,5}\.\d{1,5}$/;
const cultureName =
  /^([a-z]{2,3}-[a-z\d]{3,8}(-[a-z]{2,3})?|[a-z]{2,3}(-[a-z]{2,3}(_tradnl|\.pseudo|-[a-z]{4,8})?)?)$/i;
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

const reference: Content = { attributes: { resid: referenceId } };

const localeAware = (value: RegExp, override = "Override"): Content => ({
  attributes: { DefaultValue: value },
  children: { [override]: any({ attributes: { Locale: cultureName, Value: value } }) },
});

const resource = (value: RegExp): Content => {
  const { attributes, ...rest } = localeAware(value, "bt:Override");
  return { ...rest, attributes: { id: referenceId, ...attributes } };
};

const sourceLocation: Content = { children: { SourceLocation: one(reference) } };

const iconList: Content = {
  children: {
    "bt:Image": {
      type: { attributes: { size: /^(16|20|24|32|40|48|64|80)$/, resid: referenceId } },
      least: 3,
      most: 8,
    },
  },
};

const button: Content = {
  attributes: { id: shortString },
  children: {
    Label: one(reference),
    Supertip: one({ children: { Title: one(reference), Description: one(reference) } }),
    Icon: one(iconList),
    Action: one({
      kinds: {
        ShowTaskpane: {
          children: {
            TaskpaneId: maybe({ text: shortString }),
            SourceLocation: one(reference),
            Title: maybe(reference),
          },
        },
      },
    }),
  },
};

const group: Content = {
  attributes: { id: shortString },
  children: { Label: one(reference), Icon: one(iconList), Control: some({ kinds: { Button: button } }) },
};

const workbook: Content = {
  children: {
    AllFormFactors: maybe({
      children: {
        ExtensionPoint: some({
          kinds: {
            CustomFunctions: {
              children: {
                Script: one(sourceLocation),
                Page: one(sourceLocation),
                Metadata: one(sourceLocation),
                Namespace: maybe(reference),
              },
            },
          },
        }),
      },
    }),
    DesktopFormFactor: maybe({
      children: {
        FunctionFile: maybe(reference),
        ExtensionPoint: some({
          kinds: {
            PrimaryCommandSurface: {
              children: {
                OfficeTab: any({ attributes: { id: shortString }, children: { Group: some(group) } }),
              },
            },
          },
        }),
      },
    }),
  },
};

const resources: Content = {
  children: {
    "bt:Images": maybe({ children: { "bt:Image": any(resource(url)) } }),
    "bt:Urls": maybe({ children: { "bt:Url": any(resource(url)) } }),
    "bt:ShortStrings": maybe({ children: { "bt:String": any(resource(shortString)) } }),
    "bt:LongStrings": maybe({ children: { "bt:String": any(resource(longString)) } }),
  },
};

const sets: Content = {
  optional: { DefaultMinVersion: shortVersion },
  children: { Set: some({ attributes: { Name: shortString }, optional: { MinVersion: shortVersion } }) },
};

const officeApp: Content = {
  attributes: {
    xmlns: /^http:\/\/schemas\.microsoft\.com\/office\/appforoffice\/1\.1$/,
    "xmlns:xsi": /^http:\/\/www\.w3\.org\/2001\/XMLSchema-instance$/,
    "xmlns:bt": /^http:\/\/schemas\.microsoft\.com\/office\/officeappbasictypes\/1\.0$/,
    "xsi:type": /^TaskPaneApp$/,
  },
  children: {
    Id: one({ text: uuid }),
    Version: one({ text: /^\d{1,5}(\.\d{1,5}){0,3}$/ }),
    ProviderName: one({ text: shortString }),
    DefaultLocale: one({ text: cultureName }),
    DisplayName: one(localeAware(shortString)),
    Description: one(localeAware(longString)),
    IconUrl: maybe(localeAware(url)),
    HighResolutionIconUrl: maybe(localeAware(url)),
    SupportUrl: maybe(localeAware(url)),
    Hosts: maybe({ children: { Host: some({ attributes: { Name: shortString } }) } }),
    Requirements: maybe({ children: { Sets: maybe(sets) } }),
    DefaultSettings: one({ children: { SourceLocation: one(localeAware(url)) } }),
    Permissions: one({ text: /^(Restricted|Read(All|Write)?Document|WriteDocument)$/ }),
    VersionOverrides: maybe({
      kinds: {
        VersionOverridesV1_0: {
          attributes: { xmlns: /^http:\/\/schemas\.microsoft\.com\/office\/taskpaneappversionoverrides$/ },
          children: {
            Hosts: maybe({ children: { Host: some({ kinds: { Workbook: workbook } }) } }),
            Resources: maybe(resources),
          },
        },
      },
    }),
  },
};

/** Where a manifest departs from the schemas, each as its path and what is wrong there. */
export function schemaFaults(root: Element): string[] {
  if (root.name !== "OfficeApp") return [`${root.name} is no manifest`];
  return [...contentFaults(root, officeApp, root.name), ...referenceFaults(root)];
}

function typeFaults(element: Element, type: Content | Kinds, path: string): string[] {
  if (!("kinds" in type)) return contentFaults(element, type, path);
  const { "xsi:type": kind = "", ...attributes } = element.attributes;
  const content = type.kinds[kind];
  return content
    ? contentFaults({ ...element, attributes }, content, `${path}[${kind}]`)
    : [`${path} has the xsi:type "${kind}"`];
}

function contentFaults(element: Element, content: Content, path: string): string[] {
  const { attributes = {}, optional = {}, children = {}, text } = content;
  const known: Record<string, RegExp> = { ...attributes, ...optional };
  const missing = Object.keys(attributes).filter((name) => !(name in element.attributes));
  const wrong = Object.entries(element.attributes).filter(
    ([name, value]) => !(known[name]?.test(value) ?? name.startsWith("xmlns:")),
  );
  return [
    ...missing.map((name) => `${path} lacks ${name}`),
    ...wrong.map(([name, value]) => `${path} has ${name}="${value}"`),
    ...((text ?? /^\s*$/).test(element.text) ? [] : [`${path} has the text "${element.text}"`]),
    ...sequenceFaults(element, children, path),
    ...element.children.flatMap((child) => {
      const type = children[child.name]?.type;
      return type ? typeFaults(child, type, `${path}/${child.name}`) : [`${path} has ${child.name}`];
    }),
  ];
}

function sequenceFaults(element: Element, children: Record<string, Child>, path: string): string[] {
  const order = Object.keys(children);
  const names = element.children.map(({ name }) => name).filter((name) => order.includes(name));
  const late = names.filter((name, index) => order.indexOf(name) < order.indexOf(names[index - 1] ?? ""));
  const counted = Object.entries(children).flatMap(([name, { least, most }]) => {
    const count = names.filter((each) => each === name).length;
    return count < least || count > most ? [`${path} has ${count} ${name}`] : [];
  });
  return [...late.map((name) => `${path} has ${name} too late`), ...counted];
}

/** The resources that each element may refer to, as the documentation of the elements says. */
const referredTo: Record<string, string> = {
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Namespace: "bt:ShortStrings",
  Description: "bt:LongStrings",
  SourceLocation: "bt:Urls",
  FunctionFile: "bt:Urls",
  "bt:Image": "bt:Images",
};

function referenceFaults(root: Element): string[] {
  const all = descendants(root);
  const defined = all.flatMap(({ name, children }) =>
    Object.values(referredTo).includes(name)
      ? children.flatMap(({ attributes }) => (attributes["id"] ? [{ id: attributes["id"], kind: name }] : []))
      : [],
  );
  const ids = defined.map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const dangling = all.filter(
    ({ name, attributes: { resid } }) =>
      resid !== undefined && !defined.some(({ id, kind }) => id === resid && kind === referredTo[name]),
  );
  return [
    ...twice.map((id) => `the id ${id} is given twice`),
    ...dangling.map(({ name, attributes }) => `${name} refers to no ${attributes["resid"]}`),
  ];
}
