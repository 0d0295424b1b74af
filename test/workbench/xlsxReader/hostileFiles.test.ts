import { limits } from "../../../src/workbench/xlsxReader/limits";
import { readXlsx } from "../../../src/workbench/xlsxReader/readXlsx";
import { builtXlsx, type BuiltXlsx } from "./builtXlsx";

// Each of these files took minutes, or more memory than there is, with a reader that took what they say at its word.
jest.setTimeout(60_000);

function read(built: BuiltXlsx) {
  const { contents, omissions } = readXlsx(builtXlsx(built));
  const [sheet] = contents.sheets;
  if (!sheet) throw new Error("The file has a sheet.");
  return { sheet, omissions };
}

const rows = (count: number, cell: (row: number) => string) =>
  Array.from({ length: count }, (_, row) => `<row r="${row + 1}">${cell(row + 1)}</row>`).join("");

const enough = (length: number) => Math.ceil(limits.characters / length) + 1;
const longFormula = "1" + "+1".repeat(4000);

/** What is short in a file and long in memory: an answer to the page would repeat it for each cell. */
const multiplied: { why: string; built: BuiltXlsx }[] = [
  {
    why: "a formula that thousands of cells share",
    built: {
      sheet: rows(enough(longFormula.length), (row) =>
        row === 1
          ? `<c r="A1"><f t="shared" ref="A1:A99999" si="0">${longFormula}</f></c>`
          : `<c r="A${row}"><f t="shared" si="0"/></c>`,
      ),
    },
  },
  {
    why: "a text that thousands of cells share",
    built: {
      sheet: rows(enough(32_000), (row) => `<c r="A${row}" t="s"><v>0</v></c>`),
      sharedStrings: `<si><t>${"x".repeat(32_000)}</t></si>`,
    },
  },
];

test.each(multiplied)("refused: $why", ({ built }) => {
  const refusal = expect.objectContaining({ name: "XlsxRefusal", reason: "contentsTooLarge" }) as Error;
  expect(() => read(built)).toThrow(refusal);
});

test("a formula far longer than Excel takes is left out and told, and its value stays", () => {
  const formula = "1" + "+1".repeat(limits.formulaLength);
  const { sheet, omissions } = read({
    sheet: `<row r="1"><c r="A1"><f>${formula}</f><v>7</v></c><c r="B1"><f>A1+1</f><v>8</v></c></row>`,
  });
  expect(sheet.cells).toMatchObject([{ value: 7 }, { value: 8, formula: "A1+1" }]);
  expect(sheet.cells[0]?.formula).toBeUndefined();
  expect(omissions).toEqual([{ kind: "formula", place: "Data!A1", count: 1 }]);
});

test("columns of which thousands of ranges say something are gone through once", () => {
  const everywhere = '<col min="1" max="16384" width="30" customWidth="1"/>'.repeat(100_000);
  const { sheet } = read({
    sheet: `<cols>${everywhere}</cols><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData>`,
  });
  expect(sheet.columns).toHaveLength(16_384);
});

test("columns may come in any order", () => {
  const { sheet } = read({
    sheet:
      '<cols><col min="3" max="3" width="20" customWidth="1"/><col min="1" max="2" width="10" customWidth="1"/></cols><sheetData/>',
  });
  // ECMA-376, 18.3.1.13: with digits of 7 pixels.
  expect(sheet.columns.map(({ index, size }) => [index, size])).toEqual([
    [0, 70],
    [1, 70],
    [2, 140],
  ]);
});

test("each of thousands of links over merged cells is there", () => {
  const count = 20_000;
  const links = Array.from(
    { length: count },
    (_, row) => `<hyperlink ref="A${row + 1}:B${row + 1}" location="Data!C${row + 1}"/>`,
  );
  const cells = rows(count, (row) => `<c r="A${row}"><v>1</v></c><c r="C${row}"><v>1</v></c>`);
  const { sheet } = read({
    sheet: `<sheetData>${cells}</sheetData><hyperlinks>${links.reverse().join("")}</hyperlinks>`,
  });
  const linked = sheet.cells.filter(({ link }) => link !== undefined);
  expect(linked).toHaveLength(count);
  expect(linked.at(-1)).toMatchObject({
    row: count - 1,
    column: 0,
    link: { documentReference: "Data!C20000" },
  });
});

test("of links over one another the inner one counts", () => {
  const { sheet } = read({
    sheet:
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>1</v></c></row><row r="4"><c r="A4"><v>1</v></c></row></sheetData>' +
      '<hyperlinks><hyperlink ref="A2" location="inner"/><hyperlink ref="A1:B3" location="outer"/></hyperlinks>',
  });
  expect(sheet.cells.map(({ link }) => link?.documentReference)).toEqual([
    "outer",
    "inner",
    "outer",
    undefined,
  ]);
});

const drawingNames =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

test("what a drawing has to do with its charts is read once, and not for each of them", () => {
  const count = limits.drawn;
  // More than is read of a whole file, if it were unpacked for each chart.
  const padding = " ".repeat(Math.ceil(limits.inflatedBytes / count));
  const anchor =
    "<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:row>0</xdr:row></xdr:from>" +
    '<xdr:graphicFrame><a:graphic><a:graphicData><c:chart r:id="chart"/></a:graphicData></a:graphic></xdr:graphicFrame></xdr:oneCellAnchor>';
  const { omissions } = read({
    sheet: "<sheetData/>",
    related: [["drawing", "../drawings/drawing1.xml"]],
    parts: {
      "xl/drawings/drawing1.xml": `<xdr:wsDr ${drawingNames}>${anchor.repeat(count)}</xdr:wsDr>`,
      "xl/drawings/_rels/drawing1.xml.rels": `<Relationships>${padding}<Relationship Id="chart" Type="x/chart" Target="../charts/chart1.xml"/></Relationships>`,
      "xl/charts/chart1.xml": "<c:chartSpace/>",
    },
  });
  expect(omissions).toEqual([{ kind: "chartType", place: "Data!A1", count }]);
});
