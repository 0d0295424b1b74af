import { isValidSheetName } from "../../../src/workbench/officeHost/workbook/sheetName";
import { readXlsx } from "../../../src/workbench/xlsxReader/readXlsx";
import { builtXlsx } from "./builtXlsx";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const long = "Capital expenditure of the four largest";

/** What is on each sheet of a file whose sheets have these names; the first refers to the last in all ways. */
function read(names: readonly string[], referredTo: string) {
  const quoted = `'${referredTo.replaceAll("'", "''")}'!A1`;
  const listed = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="${index === 0 ? "rId1" : "rId9"}"/>`,
  );
  const { contents, omissions } = readXlsx(
    builtXlsx({
      sheet:
        `<sheetData><row r="1"><c r="A1"><f>${quoted}*2</f><v>2</v></c></row></sheetData>` +
        `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>${quoted}&gt;1</formula></cfRule></conditionalFormatting>` +
        `<hyperlinks><hyperlink ref="A1" location="${quoted}"/></hyperlinks>`,
      parts: {
        "xl/workbook.xml":
          `<workbook xmlns:r="${office}"><sheets>${listed.join("")}</sheets>` +
          `<definedNames><definedName name="Base">${quoted}</definedName></definedNames></workbook>`,
        "xl/_rels/workbook.xml.rels":
          `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>` +
          `<Relationship Id="rId9" Type="${office}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
        "xl/worksheets/sheet2.xml":
          '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
      },
    }),
  );
  const [first] = contents.sheets;
  const [condition] = first?.conditionalFormats ?? [];
  return {
    names: contents.sheets.map(({ name }) => name),
    omissions,
    references: [
      first?.cells[0]?.formula,
      condition?.condition.type === "Custom" ? condition.condition.formula : undefined,
      first?.cells[0]?.link?.documentReference,
      contents.names[0]?.formula,
    ],
  };
}

/** By Microsoft's page "Rename a worksheet". */
const renamed: { why: string; own: string; name: string }[] = [
  { why: "more than 31 characters", own: long, name: "Capital expenditure of the four" },
  { why: "characters of paths", own: "a/b\\c:d", name: "a_b_c_d" },
  { why: "characters of patterns", own: "who? *", name: "who_ _" },
  { why: "an apostrophe at an end", own: "'quoted'", name: "quoted" },
  { why: "the sheet of tracked changes", own: "History", name: "History_" },
];

test.each(renamed)("a sheet's name that Excel does not take is another everywhere: $why", ({ own, name }) => {
  const { names, omissions, references } = read(["First", own], own);
  expect(names).toEqual(["First", name]);
  expect(names.every(isValidSheetName)).toBe(true);
  expect(omissions).toEqual([{ kind: "sheetName", place: name, count: 1 }]);
  const reference = /^\w+$/.test(name) ? name : `'${name}'`;
  const [cell, condition, link, defined] = references;
  expect(cell).toBe(`${reference}!A1*2`);
  expect(condition).toBe(`${reference}!A1>1`);
  expect([link, defined]).toEqual([`${reference}!A1`, `${reference}!A1`]);
});

test("of two sheets with one name, in whatever case, the second has a number, and references mean the first", () => {
  const { names, omissions, references } = read(["First", "Costs", "COSTS", "costs"], "Costs");
  expect(names).toEqual(["First", "Costs", "COSTS (2)", "costs (3)"]);
  expect(omissions.map(({ kind, place }) => [kind, place])).toEqual([
    ["sheetName", "COSTS (2)"],
    ["sheetName", "costs (3)"],
  ]);
  expect(references[0]).toBe("'Costs'!A1*2");
});

test("names that become the same are kept apart, and those that Excel takes stay", () => {
  const { names } = read(["a/b", "a:b", "a_b", "", "[]", `${long} A`, `${long} B`], "a_b");
  expect(names).toEqual([
    "a_b (2)",
    "a_b (3)",
    "a_b",
    "_",
    "__",
    "Capital expenditure of the four",
    "Capital expenditure of the  (2)",
  ]);
  expect(names.every(isValidSheetName)).toBe(true);
});
