import { writeXlsx } from "../../src/workbench/xlsxWriter/writeXlsx";
import { loadExcelizeInNode } from "./excelizeInNode";
import { hostileContents, longName } from "./hostileContents";
import { cellsOf } from "./sheetCells";
import { XlsxFile, type XmlElement } from "./xlsxFile";

// The library takes a second to start, and more where others are at work.
jest.setTimeout(60_000);

let file: XlsxFile;
beforeAll(async () => {
  file = new XlsxFile(writeXlsx(await loadExcelizeInNode(), structuredClone(hostileContents)));
});

test("every part is well-formed XML", () => {
  const parts = file.paths.filter((path) => /\.(xml|rels|vml)$/.test(path));
  expect(parts.length).toBeGreaterThan(15);
  for (const path of parts) expect(file.xml(path)).toBeDefined();
});

test("long texts, texts with control characters, and formulas that are texts", () => {
  const cells = cellsOf(file, 1);
  expect(cells.get("A21")).toBe("x".repeat(32_767));
  expect(cells.get("A23")).toBe("=SUM(A1");
  expect(file.text("xl/worksheets/sheet1.xml")).toContain("<v>_x0001__x0007_</v>");
});

test("sheets and names as they are called", () => {
  const { sheets, definedNames } = file.xml("xl/workbook.xml") as {
    sheets: { sheet: XmlElement[] };
    definedNames: { definedName: XmlElement[] };
  };
  expect(sheets.sheet.map(({ name, state }) => [name, state])).toEqual([
    [longName, undefined],
    ["Plain", undefined],
    ["隱藏", "hidden"],
  ]);
  expect(definedNames.definedName).toEqual([
    { name: "Rate", comment: "<&>", "#text": "0.6" },
    { name: "Rate", localSheetId: "0", hidden: "1", "#text": "0.7" },
    { name: "Gone", "#text": "#REF!" },
    { name: "Broken", "#text": "#NAME?" },
  ]);
});

test("notes of two sheets are their texts, without an author's name before them", () => {
  const textsOf = (part: number) => {
    const { commentList } = file.xml(`xl/comments${part}.xml`) as {
      commentList: { comment: XmlElement | XmlElement[] };
    };
    return [commentList.comment].flat().map(({ ref, text }) => {
      const { t } = (text as { r: { t: string | XmlElement } }).r;
      return [ref, typeof t === "string" ? t : t["#text"]];
    });
  };
  expect(textsOf(1)[0]).toEqual(["A1", "n".repeat(10_000)]);
  expect(textsOf(1)[1]?.[1]).toMatch(/^Two\nlines <&> 資本支出 \u{1F600}/u);
  expect(textsOf(2)).toEqual([["A1", "Here too"]]);
});

test("what a sheet refers to besides its cells is in the schema's order", () => {
  // ECMA-376: CT_Worksheet.
  const sheet = Object.keys(file.xml("xl/worksheets/sheet1.xml"));
  const order = [
    "conditionalFormatting",
    "hyperlinks",
    "pageSetup",
    "drawing",
    "legacyDrawing",
    "tableParts",
  ];
  expect(sheet.filter((name) => order.includes(name))).toEqual(order);
});

test("a table's column has the formula that all its cells share, as seen from each", () => {
  const columnsOf = (part: number) =>
    (file.xml(`xl/tables/table${part}.xml`) as { tableColumns: { tableColumn: XmlElement[] } }).tableColumns
      .tableColumn;
  expect(columnsOf(1)).toEqual([
    { id: "1", name: "Year" },
    { id: "2", name: "Twice", calculatedColumnFormula: "Tab[[#This Row],[Year]]*2" },
    { id: "3", name: "Own" },
  ]);
  expect(columnsOf(2).map(({ name }) => name)).toEqual(["Only", "Headings $& <b>"]);
});

test("a chart has what its cells show, and refers to nothing where they are gone", () => {
  const { chart } = file.xml("xl/charts/chart1.xml") as {
    chart: XmlElement & { plotArea: { barChart: { ser: XmlElement[] } } };
  };
  expect(chart).toMatchObject({ plotVisOnly: { val: "1" } });
  expect(chart).not.toHaveProperty("view3D");
  expect(chart.plotArea.barChart.ser).toMatchObject([
    { val: { numRef: { f: "#REF!", numCache: { formatCode: '"$&"0', ptCount: { val: "0" } } } } },
    {
      tx: { strRef: { f: "#REF!" } },
      val: {
        numRef: {
          f: "Plain!$A$1:$A$2",
          numCache: {
            formatCode: "0",
            ptCount: { val: "2" },
            pt: [
              { idx: "0", v: "5" },
              { idx: "1", v: "7" },
            ],
          },
        },
      },
    },
  ]);
});
