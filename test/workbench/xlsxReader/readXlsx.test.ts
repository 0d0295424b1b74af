import { readXlsx } from "../../../src/workbench/xlsxReader/readXlsx";
import type { CellContents, SheetContents } from "../../../src/workbench/contents/workbookContents";
import { builtXlsx, type BuiltXlsx } from "./builtXlsx";

function read(built: BuiltXlsx) {
  const { contents, omissions } = readXlsx(builtXlsx(built));
  const [sheet] = contents.sheets;
  if (!sheet) throw new Error("The file has a sheet.");
  return { sheet, names: contents.names, omissions };
}

const cellAt = ({ cells }: SheetContents, row: number, column: number) =>
  cells.find((cell) => cell.row === row && cell.column === column);

/** What cells of genuine files look like, and what they mean by ECMA-376, 18.3.1.4 and 18.4. */
const cells: { why: string; built: BuiltXlsx; expected: Partial<CellContents> }[] = [
  {
    why: "a number",
    built: { sheet: '<row r="1"><c r="A1"><v>1E-3</v></c></row>' },
    expected: { value: 0.001 },
  },
  {
    why: "a cell without an address, as some programs write it",
    built: { sheet: "<row><c><v>7</v></c></row>" },
    expected: { row: 0, column: 0, value: 7 },
  },
  {
    why: "a shared text of several runs, without its phonetic text",
    built: {
      sheet: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
      sharedStrings:
        '<si><r><t xml:space="preserve">a </t></r><r><rPr><b/></rPr><t>b</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>',
    },
    expected: { value: "a b" },
  },
  {
    why: "a text within the cell",
    built: { sheet: '<row r="1"><c r="A1" t="inlineStr"><is><t>a &amp; b</t></is></c></row>' },
    expected: { value: "a & b" },
  },
  {
    why: "characters that XML has not",
    built: { sheet: '<row r="1"><c r="A1" t="str"><v>_x0007_</v></c></row>' },
    expected: { value: "\u0007" },
  },
  {
    why: "lines that end as Windows ends them",
    built: { sheet: '<row r="1"><c r="A1" t="str"><v>a\r\nb\rc\nd</v></c></row>' },
    expected: { value: "a\nb\nc\nd" },
  },
  {
    why: "thousands of such lines, which come in pieces",
    built: { sheet: `<row r="1"><c r="A1" t="str"><v>${"x\r\n".repeat(100_000)}</v></c></row>` },
    expected: { value: "x\n".repeat(100_000) },
  },
  {
    why: "a formula with a heading of two lines",
    built: { sheet: '<row r="1"><c r="A1"><f>SUM(T[a\r\nb])</f><v>1</v></c></row>' },
    expected: { formula: "SUM(T[a\nb])" },
  },
  {
    why: "a truth value",
    built: { sheet: '<row r="1"><c r="A1" t="b"><v>1</v></c></row>' },
    expected: { value: true },
  },
  {
    why: "an error",
    built: { sheet: '<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>' },
    expected: { value: "#N/A", isError: true },
  },
  {
    why: "a date as text, of a strict file",
    built: { sheet: '<row r="1"><c r="A1" t="d"><v>2026-12-01</v></c></row>' },
    expected: { value: 46357 },
  },
  {
    why: "a formula with its value",
    built: { sheet: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>' },
    expected: { value: 2, formula: "1+1" },
  },
  {
    why: "a formula that fills cells",
    built: {
      sheet: '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B2">_xlfn.SEQUENCE(2,2)</f><v>1</v></c></row>',
    },
    expected: {
      formula: "_xlfn.SEQUENCE(2,2)",
      fills: { row: 0, column: 0, rowCount: 2, columnCount: 2 },
    },
  },
];

test.each(cells)("a cell: $why", ({ built, expected }) => {
  const { sheet, omissions } = read(built);
  expect(cellAt(sheet, 0, 0)).toMatchObject(expected);
  expect(omissions.filter(({ kind }) => kind !== "richText")).toEqual([]);
});

/** A column of formulas that share one, as Excel writes any column filled down: all but the first are empty. */
const shared: {
  master: string;
  ref: string;
  cells: [at: string, row: number, column: number, formula: string][];
  why: string;
}[] = [
  {
    master: "A1*2",
    ref: "B1:B3",
    cells: [
      ["B2", 1, 1, "A2*2"],
      ["B3", 2, 1, "A3*2"],
    ],
    why: "relative",
  },
  { master: "A$1*$A1", ref: "B1:C2", cells: [["C2", 1, 2, "B$1*$A2"]], why: "partly absolute" },
  {
    master: "SUM('My sheet'!A1:A9)+LOG10(A1)&\"A1\"",
    ref: "B1:B2",
    cells: [["B2", 1, 1, "SUM('My sheet'!A2:A10)+LOG10(A2)&\"A1\""]],
    why: "another sheet, a function and a text that read as cells",
  },
  { master: "SUM(A:A)+A1", ref: "B1:C1", cells: [["C1", 0, 2, "SUM(B:B)+B1"]], why: "columns" },
];

test.each(shared)("shared formulas are written out: $why", ({ master, ref, cells: dependants }) => {
  const escaped = master.replaceAll("&", "&amp;");
  const rows = new Map<number, string>([
    [0, `<c r="B1"><f t="shared" ref="${ref}" si="0">${escaped}</f><v>0</v></c>`],
  ]);
  for (const [at, row] of dependants)
    rows.set(row, `${rows.get(row) ?? ""}<c r="${at}"><f t="shared" si="0"/><v>0</v></c>`);
  const body = [...rows].map(([row, xml]) => `<row r="${row + 1}">${xml}</row>`).join("");
  const { sheet } = read({ sheet: body });
  for (const [, row, column, formula] of dependants)
    expect(cellAt(sheet, row, column)?.formula).toBe(formula);
});

const picture =
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:oneCellAnchor>' +
  "<xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>" +
  '<xdr:ext cx="9525" cy="9525"/><xdr:pic/><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>';

/** What the workbench has not, by the part or the element in which genuine files have it. */
const omitted: { kind: string; place: string; built: BuiltXlsx }[] = [
  {
    kind: "dataValidation",
    place: "Data!A1",
    built: {
      sheet:
        '<sheetData/><dataValidations count="1"><dataValidation type="list" sqref="A1:A9"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
    },
  },
  {
    kind: "image",
    place: "Data!B3",
    built: {
      sheet: '<sheetData/><drawing r:id="rId1"/>',
      related: [["drawing", "../drawings/drawing1.xml"]],
      parts: { "xl/drawings/drawing1.xml": picture },
    },
  },
  {
    kind: "pivotTable",
    place: "Data",
    built: {
      sheet: "<sheetData/>",
      related: [["pivotTable", "../pivotTables/pivotTable1.xml"]],
      parts: {
        "xl/pivotTables/pivotTable1.xml":
          '<pivotTableDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" name="P"><location ref="A3:C9"/></pivotTableDefinition>',
      },
    },
  },
  {
    kind: "conditionalFormat",
    place: "Data!A1",
    built: {
      sheet:
        '<sheetData/><conditionalFormatting sqref="A1:A9"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>',
    },
  },
  {
    kind: "outline",
    place: "Data",
    built: { sheet: '<row r="2" outlineLevel="1"><c r="A2"><v>1</v></c></row>' },
  },
  {
    kind: "richText",
    place: "Data!A1",
    built: {
      sheet: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
      sharedStrings: "<si><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r></si>",
    },
  },
  {
    kind: "tableStyle",
    place: "Data!A1:A2",
    built: {
      sheet: '<row r="1"><c r="A1" t="str"><v>Year</v></c></row>',
      related: [["table", "../tables/table1.xml"]],
      parts: {
        "xl/tables/table1.xml":
          '<table id="1" name="T" displayName="T" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="Year"/></tableColumns><tableStyleInfo name="House style 1" showRowStripes="1"/></table>',
      },
    },
  },
  { kind: "calculationMode", place: "", built: { workbook: '<calcPr calcMode="manual"/>' } },
];

test.each(omitted)("what cannot be shown is told: $kind", ({ kind, place, built }) => {
  const found = read(built).omissions.filter((omission) => omission.kind === kind);
  expect(found).toHaveLength(1);
  expect(found[0]?.place.startsWith(place)).toBe(true);
  expect(found[0]?.count).toBeGreaterThan(0);
});

test("ranges of columns as wide as the sheet are not written out for each of them", () => {
  const { sheet } = read({
    sheet: '<cols><col min="1" max="16384" width="20" customWidth="1"/></cols><sheetData/>',
  });
  expect(sheet.columns.length).toBeLessThan(300);
});

test("names come with their scope, comment and visibility, and Excel's own are not among them", () => {
  const { names } = read({
    workbook:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$B$2</definedName>' +
      '<definedName name="_xlfn.IFERROR" hidden="1">#NAME?</definedName>' +
      '<definedName name="Rate" comment="of growth" hidden="1">0.6</definedName>' +
      '<definedName name="Own" localSheetId="0">Data!$A$1</definedName></definedNames>',
  });
  expect(names).toEqual([
    { name: "Rate", formula: "0.6", comment: "of growth", isVisible: false },
    { name: "Own", formula: "Data!$A$1", comment: "", isVisible: true, sheetName: "Data" },
  ]);
});
