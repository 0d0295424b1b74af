import { writeXlsx } from "../../src/workbench/xlsxWriter/writeXlsx";
import { loadExcelizeInNode } from "./excelizeInNode";
import { fillWithEverything } from "./fullWorkbook";
import { madeContents } from "./madeContents";
import { XlsxFile, type XmlElement } from "./xlsxFile";

/** What is entered on the first sheet, and how a file should hold it. */
const entered: { at: string; content?: string | number | boolean; cell: string; why: string }[] = [
  { at: "A1", content: 0.1, cell: "<v>0.1</v>", why: "a number" },
  { at: "A2", content: true, cell: 't="b"><v>1</v>', why: "a truth value" },
  { at: "A3", content: "'#N/A", cell: 't="e"><v>#N/A</v>', why: "an error that is entered" },
  { at: "B1", content: "=A1*2", cell: "<f>A1*2</f><v>0.2</v>", why: "a formula and what it comes to" },
  {
    at: "B2",
    content: '=A1&" < 1"',
    cell: 't="str"><f>A1&amp;" &lt; 1"</f><v>0.1 &lt; 1</v>',
    why: "a text",
  },
  { at: "B3", content: "=A1>1", cell: 't="b"><f>A1&gt;1</f><v>0</v>', why: "a truth value" },
  { at: "B4", content: "=1/0", cell: 't="e"><f>1/0</f><v>#DIV/0!</v>', why: "an error" },
  { at: "B5", content: '=IF(A1,"","")', cell: 't="str"><f>IF(A1,"","")</f><v></v>', why: "an empty text" },
  { at: "B6", content: "=UNICHAR(7)", cell: 't="str"><f>_xlfn.UNICHAR(7)</f><v>_x0007_</v>', why: "no XML" },
  { at: "B7", content: "=SUM(A1:A2)", cell: "<f>SUM(A1:A2)</f><v>0.1</v>", why: "a range that is summed" },
  {
    at: "C1",
    content: "=SEQUENCE(2)*A1",
    cell: 'cm="1"><f t="array" ref="C1:C2">_xlfn.SEQUENCE(2)*A1</f><v>0.1</v>',
    why: "a formula that spills",
  },
  { at: "C2", cell: "<v>0.2</v>", why: "what it spills" },
  {
    at: "D1",
    content: "=SEQUENCE(3)",
    cell: 'cm="1" t="e"><f t="array" ref="D1">_xlfn.SEQUENCE(3)</f><v>#VALUE!</v>',
    why: "a formula that cannot spill: #SPILL! has no other form",
  },
  { at: "D2", content: 5, cell: "<v>5</v>", why: "what is in its way" },
  {
    at: "E1",
    content: "=CAPEX.PROJECT(2026)",
    cell: 'cm="1"><f t="array" ref="E1">_xldudf_CAPEX_PROJECT(2026)</f><v>700</v>',
    why: "a function of the add-in",
  },
  {
    at: "E4",
    content: "=CAPEX.PATH(2027)",
    cell: 'cm="1"><f t="array" ref="E4:G5">_xldudf_CAPEX_PATH(2027)</f><v>2026</v>',
    why: "one that spills",
  },
  { at: "F5", cell: "<v>1120</v>", why: "the last of its cells" },
  {
    at: "G1",
    content: '=ROI.GAP("much",1)',
    cell: 'cm="1" t="e"><f t="array" ref="G1">_xldudf_ROI_GAP("much",1)</f><v>#VALUE!</v>',
    why: "one that refuses",
  },
  {
    at: "G2",
    content: "=LET(x,A1,x*2)",
    cell: "<f>_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)</f><v>0.2</v>",
    why: "names within a formula",
  },
  {
    at: "G3",
    content: "=SUM(Spending[Capex])",
    cell: "<f>SUM(Spending[Capex])</f><v>780</v>",
    why: "a column of a table on another sheet",
  },
  { at: "H1", content: "=Rate*2", cell: "<f>Rate*2</f><v>1.2</v>", why: "a name of one value" },
  { at: "H2", content: "=@A1:A2*2", cell: "<f>A1:A2*2</f><v>2</v>", why: "one value of a range" },
  {
    at: "H3",
    content: "=SUM(@A1:A3)",
    cell: 't="e"><f>SUM(_xlfn.SINGLE(A1:A3))</f><v>#N/A</v>',
    why: "the same where Excel would take all",
  },
  {
    at: "H4",
    content: "=Sheet9!A1",
    cell: 't="e"><f>#REF!</f><v>#VALUE!</v>',
    why: "a sheet that is not there",
  },
];

// The library takes a second to start, and more where others are at work.
jest.setTimeout(60_000);

let file: XlsxFile;

beforeAll(async () => {
  const cells = entered.flatMap(({ at, content }) => (content === undefined ? [] : [[at, content]]));
  const contents = await madeContents((excel) => fillWithEverything(excel, Object.fromEntries(cells)));
  file = new XlsxFile(writeXlsx(await loadExcelizeInNode(), contents));
});

const sheet1 = "xl/worksheets/sheet1.xml";
const sheet2 = "xl/worksheets/sheet2.xml";

/** A cell as it stands in the file, from its type on. */
function cellText(address: string): string | undefined {
  const whole = new RegExp(`<c r="${address}"(?: s="\\d+")?(?: |(?=>))(.*?)</c>`, "s").exec(
    file.text(sheet1),
  );
  return whole?.[1]?.replaceAll("&#34;", '"').replace(/^>/, "");
}

test.each(entered)("$at: $why", ({ at, cell }) => {
  expect(cellText(at)).toBe(cell);
});

test("every file of the .xlsx that is XML is well-formed, and has a type", () => {
  const types = file.xml("[Content_Types].xml") as {
    Override: { PartName: string }[];
    Default: { Extension: string }[];
  };
  const typed = types.Override.map(({ PartName }) => PartName.slice(1));
  const parts = file.paths.filter((path) => !path.endsWith(".rels") && path !== "[Content_Types].xml");
  expect(parts.length).toBeGreaterThan(10);
  // The shape of a note has the type of its extension.
  expect(types.Default).toContainEqual(expect.objectContaining({ Extension: "vml" }));
  expect([...typed, "xl/drawings/vmlDrawing1.vml"].sort()).toEqual([...parts].sort());
  for (const path of file.paths) expect(file.xml(path)).toBeDefined();
});

test("sheets in their order, the active one in view, and their names' scopes", () => {
  const workbook = file.xml("xl/workbook.xml") as {
    sheets: { sheet: XmlElement[] };
    definedNames: { definedName: XmlElement[] };
    bookViews: { workbookView: XmlElement };
    calcPr: XmlElement;
  };
  expect(workbook.sheets.sheet.map(({ name }) => name)).toEqual(["Sheet1", "It's 2", "Hidden"]);
  expect(workbook.bookViews.workbookView["activeTab"]).toBe("1");
  expect(workbook.definedNames.definedName).toEqual([
    { name: "Grow", hidden: "1", "#text": "_xlfn.LAMBDA(_xlpm.amount,_xlpm.amount*(1+Base))" },
    { name: "Base", "#text": "'It''s 2'!$B$2" },
    { name: "Rate", localSheetId: "0", comment: "of growth", "#text": "0.6" },
    { name: "_xlnm.Print_Area", localSheetId: "1", "#text": "'It''s 2'!$A$1:$J$30" },
    { name: "_xlnm.Print_Titles", localSheetId: "1", "#text": "'It''s 2'!$1:$1" },
  ]);
  // Excel calculates a file of an older version when it opens it: without the add-in all would be #NAME?.
  expect(workbook.calcPr["calcId"]).toBe("191029");
});

test("a formula that may spill is marked as in Excel", () => {
  const metadata = file.xml("xl/metadata.xml") as { cellMetadata: XmlElement };
  expect(metadata.cellMetadata).toEqual({ count: "1", bk: { rc: { t: "1", v: "0" } } });
  expect(file.text("xl/_rels/workbook.xml.rels")).toMatch(
    /Target="metadata.xml" Type="[^"]*\/sheetMetadata"/,
  );
});

/** A cell's format, put together from the lists it refers to. */
function formatOf(address: string) {
  const style = new RegExp(`<c r="${address}" s="(\\d+)"`).exec(file.text(sheet2))?.[1];
  const styles = file.xml("xl/styles.xml") as Record<string, Record<string, XmlElement[]>>;
  const format = styles["cellXfs"]?.["xf"]?.[Number(style)];
  const part = (list: string, element: string, id: string) => styles[list]?.[element]?.[Number(format?.[id])];
  return {
    font: part("fonts", "font", "fontId"),
    fill: part("fills", "fill", "fillId"),
    border: part("borders", "border", "borderId"),
    numberFormat: styles["numFmts"]?.["numFmt"]?.find(({ numFmtId }) => numFmtId === format?.["numFmtId"])?.[
      "formatCode"
    ],
    alignment: format?.["alignment"],
  };
}

test("number format, font, fill, border and alignment of cells", () => {
  expect(formatOf("B2")).toEqual({
    font: {
      name: { val: "Calibri" },
      family: { val: "2" },
      b: { val: "1" },
      color: { rgb: "FF0000FF" },
      sz: { val: "11" },
    },
    fill: { patternFill: { patternType: "solid", fgColor: { rgb: "FFF2F2F2" } } },
    border: { top: { style: "thin", color: { rgb: "FF1A1A1A" } } },
    numberFormat: "#,##0.0",
    alignment: { horizontal: "right" },
  });
  expect(formatOf("B3").border).toMatchObject({ top: "" });
  expect(formatOf("C2").alignment).toEqual({
    horizontal: "left",
    indent: "1",
    vertical: "top",
    wrapText: "true",
  });
});

/** What lies in the first element of that name in an XML text, by the names of its children. */
function childrenOf(element: string, xml: string): string[] {
  const names: string[] = [];
  let depth = 0;
  const inner = new RegExp(`<${element}>(.*?)</${element}>`, "s").exec(xml)?.[1] ?? "";
  for (const [, isEnd, name = "", isEmpty] of inner.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (isEnd) depth -= 1;
    else {
      if (depth === 0) names.push(name);
      if (!isEmpty) depth += 1;
    }
  }
  return names;
}

// ECMA-376: CT_Font, CT_BarSer and CT_LineSer. Some Excels take out a chart whose parts are in another order.
const ordered: [what: string, element: string, path: string, has: string[]][] = [
  ["a bold font with a colour", "font", "xl/styles.xml", ["b", "sz", "color", "name", "family"]],
  [
    "a series of columns with labels",
    "ser",
    "xl/charts/chart1.xml",
    ["idx", "order", "tx", "spPr", "invertIfNegative", "dLbls", "cat", "val", "extLst"],
  ],
  [
    "a series of a line",
    "ser",
    "xl/charts/chart2.xml",
    ["idx", "order", "tx", "spPr", "marker", "dLbls", "val", "smooth"],
  ],
];

test.each(ordered)("%s has its parts in the order of the schema", (_what, element, path, has) => {
  const xml = file.text(path).split(`<${element}>`);
  const all = xml.slice(1).map((rest) => childrenOf(element, `<${element}>${rest}`));
  expect(all).toContainEqual(has);
});

test("the document's properties have the prefix by which other programs look for them", () => {
  const core = file.text("docProps/core.xml");
  expect(core).toMatch(/<cp:coreProperties xmlns:cp="[^"]*core-properties"/);
  expect(core).toContain("<cp:lastModifiedBy>");
});

test("widths, heights, merged cells, frozen panes and gridlines", () => {
  const sheet = file.xml(sheet2) as {
    cols: { col: XmlElement[] };
    sheetData: { row: XmlElement[] };
    mergeCells: { mergeCell: XmlElement[] };
    sheetViews: { sheetView: XmlElement };
    dimension: XmlElement;
  };
  // 16 and 120 pixels, of which a digit has 7; the hidden column has Excelize's width.
  expect(sheet.cols.col.map(({ min, max, width }) => [min, max, Number(width)])).toEqual([
    ["1", "1", 16 / 7],
    ["2", "2", 120 / 7],
    ["9", "9", 9.140625],
  ]);
  expect(sheet.sheetData.row.filter(({ ht }) => ht).map(({ r, ht }) => [r, ht])).toEqual([["6", "30"]]);
  expect(sheet.mergeCells.mergeCell).toEqual([{ ref: "A6:C6" }]);
  expect(sheet.sheetViews.sheetView).toMatchObject({
    showGridLines: "false",
    pane: { state: "frozen", xSplit: "2", ySplit: "1", topLeftCell: "C2", activePane: "bottomRight" },
  });
  expect(sheet.dimension["ref"]).toBe("A1:H21");
});

test("a sheet's pages: across, one wide and as many high as needed, texts below, and where a page ends", () => {
  expect(file.xml(sheet2)).toMatchObject({
    sheetPr: { pageSetUpPr: { fitToPage: "true" } },
    pageSetup: { orientation: "landscape", fitToWidth: "1", fitToHeight: "0" },
    headerFooter: { oddHeader: "&CDraft", oddFooter: "&LR&&D <2026>&R&P of &N" },
    rowBreaks: { manualBreakCount: "1", brk: { id: "7", man: "true" } },
  });
  for (const part of ["sheetPr", "headerFooter", "rowBreaks"])
    expect(file.xml(sheet1)).not.toHaveProperty(part);
});

test("links: to a page by a relationship, to a cell by its reference; their texts are the cells'", () => {
  const { hyperlinks } = file.xml(sheet2) as { hyperlinks: { hyperlink: XmlElement[] } };
  expect(hyperlinks.hyperlink).toEqual([
    { ref: "C2", id: expect.stringMatching(/^rId/) as string, tooltip: "Go <there>" },
    { ref: "C3", location: "Sheet1!A1" },
  ]);
  const { Relationship } = file.xml("xl/worksheets/_rels/sheet2.xml.rels") as { Relationship: XmlElement[] };
  expect(Relationship).toContainEqual({
    Id: hyperlinks.hyperlink[0]?.["id"],
    Type: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink",
    Target: "https://example.com/?a=1&b=2",
    TargetMode: "External",
  });
  expect(file.text("xl/sharedStrings.xml")).toContain("<t>First</t>");
});

test("a protected sheet, and one that is not", () => {
  expect(file.xml(sheet1)).toMatchObject({ sheetProtection: { sheet: "true", selectLockedCells: "false" } });
  expect(file.xml(sheet2)).not.toHaveProperty("sheetProtection");
});

test("an Excel Table with its columns' names and its style", () => {
  expect(file.xml("xl/tables/table1.xml")).toMatchObject({
    displayName: "Spending",
    ref: "A1:C4",
    tableColumns: { tableColumn: [{ name: "Year" }, { name: "Capex" }, { name: "Note" }] },
    tableStyleInfo: { name: "TableStyleLight9" },
  });
  expect(file.text("xl/tables/table1.xml")).not.toContain("autoFilter");
});

/** The texts of ECMA-376, 18.3.1.10, with the formulas that Excel writes for them. */
const texts = [
  { type: "beginsWith", operator: "beginsWith", formula: 'LEFT(C2,LEN("b"))="b"' },
  { type: "notContainsText", operator: "notContains", formula: 'ISERROR(SEARCH("b",C2))' },
  { type: "containsText", operator: "containsText", formula: 'NOT(ISERROR(SEARCH("b",C2)))' },
  { type: "endsWith", operator: "endsWith", formula: 'RIGHT(C2,LEN("b"))="b"' },
];

test("conditional formats: the last that came counts most, as in Excel", () => {
  const { conditionalFormatting } = file.xml(sheet2) as {
    conditionalFormatting: { sqref: string; cfRule: XmlElement[] }[];
  };
  const { dxfs } = file.xml("xl/styles.xml") as { dxfs: { dxf: XmlElement[] } };
  const rules = conditionalFormatting.flatMap(({ sqref, cfRule }) =>
    cfRule.map(({ dxfId, priority, ...rule }) => ({
      sqref,
      priority: Number(priority),
      ...rule,
      format: dxfs.dxf[Number(dxfId)],
    })),
  );
  expect(rules.sort((a, b) => a.priority - b.priority)).toEqual([
    ...texts.map(({ type, operator, formula }, index) => ({
      sqref: "C2:C4",
      priority: index + 1,
      type,
      operator,
      text: "b",
      formula: [formula],
      format: { font: { family: { val: "2" }, color: { rgb: "FF008000" } } },
    })),
    {
      sqref: "A2:A4",
      priority: 5,
      type: "expression",
      formula: ['_xlfn.IFNA($C2,"")="b"'],
      stopIfTrue: "true",
      format: { font: { family: { val: "2" }, b: { val: "1" } } },
    },
    {
      sqref: "C2:C4",
      priority: 6,
      type: "cellIs",
      operator: "equal",
      formula: ['"say ""b"""'],
      format: { font: { family: { val: "2" }, i: { val: "1" } } },
    },
    {
      sqref: "B2:B4",
      priority: 7,
      type: "cellIs",
      operator: "between",
      formula: ["$A$2", "5"],
      format: {
        font: { family: { val: "2" }, color: { rgb: "FF9C0006" } },
        fill: { patternFill: { patternType: "solid", bgColor: { rgb: "FFFFC7CE" } } },
      },
    },
    {
      sqref: "B2:B4",
      priority: 8,
      type: "colorScale",
      colorScale: {
        cfvo: [
          { type: "min", val: "0" },
          { type: "percentile", val: "50" },
          { type: "num", val: "700" },
        ],
        color: [{ rgb: "FFF8696B" }, { rgb: "FFFFFFFF" }, { rgb: "FF63BE7B" }],
      },
    },
  ]);
});

test("a chart of columns: title, series, labels, axis and legend", () => {
  const { chart } = file.xml("xl/charts/chart1.xml") as { chart: XmlElement & { plotArea: XmlElement } };
  expect(chart).toMatchObject({ autoTitleDeleted: { val: "0" } });
  expect(JSON.stringify(chart["title"])).toContain('"t":"Capex & more"');
  expect(chart["legend"]).toBeUndefined();
  expect(chart.plotArea).toMatchObject({
    barChart: {
      barDir: { val: "col" },
      grouping: { val: "clustered" },
      ser: [
        {
          tx: { v: 'The "capex"' },
          spPr: { solidFill: { srgbClr: { val: "107C41" } } },
          invertIfNegative: { val: "1" },
          extLst: {
            ext: { invertSolidFillFmt: { spPr: { solidFill: { srgbClr: { val: "B10E1C" } } } } },
          },
          dLbls: { showVal: { val: "1" }, numFmt: { formatCode: "#,##0.0", sourceLinked: "true" } },
          cat: { strRef: { f: "'It''s 2'!$A$2:$A$4" } },
          val: { numRef: { f: "'It''s 2'!$B$2:$B$4" } },
        },
      ],
    },
    catAx: { tickLblPos: { val: "low" } },
    valAx: {
      scaling: { min: { val: "0" } },
      majorGridlines: { spPr: { ln: { solidFill: { srgbClr: { val: "E0E0E0" } } } } },
      numFmt: { formatCode: "#,##0.0", sourceLinked: "true" },
      tickLblPos: { val: "nextTo" },
    },
  });
});

/** The order of CT_BarSer, CT_LineSer, CT_DLbls, CT_DLbl and CT_ValAx in ECMA-376, as far as it is used. */
const inOrder: { path: string; of: string; names: string[] }[] = [
  {
    path: "xl/charts/chart1.xml",
    of: "barChart.ser.0",
    names: ["idx", "order", "tx", "spPr", "invertIfNegative", "dLbls", "cat", "val", "extLst"],
  },
  {
    path: "xl/charts/chart2.xml",
    of: "lineChart.ser.1",
    names: ["idx", "order", "tx", "spPr", "marker", "dLbls", "val", "smooth"],
  },
  {
    path: "xl/charts/chart2.xml",
    of: "lineChart.ser.1.dLbls.dLbl",
    names: [
      "idx",
      "txPr",
      "dLblPos",
      "showLegendKey",
      "showVal",
      "showCatName",
      "showSerName",
      "showPercent",
      "showBubbleSize",
    ],
  },
];

test.each(inOrder)("the elements of $of are in the schema's order", ({ path, of, names }) => {
  const { chart } = file.xml(path) as { chart: { plotArea: XmlElement } };
  const element = of
    .split(".")
    .reduce<unknown>((within, name) => (within as XmlElement)[name], chart.plotArea);
  expect(Object.keys(element as XmlElement)).toEqual(names);
});

test("a chart of lines, named by cells", () => {
  const { chart } = file.xml("xl/charts/chart2.xml") as { chart: XmlElement };
  expect(chart).toMatchObject({
    autoTitleDeleted: { val: "1" },
    legend: { legendPos: { val: "b" } },
    plotArea: {
      valAx: { delete: { val: "0" } },
      lineChart: {
        ser: [
          {
            tx: { strRef: { f: "'It''s 2'!$A$1" } },
            spPr: { ln: { solidFill: { srgbClr: { val: "707070" } } } },
            marker: { symbol: { val: "none" } },
          },
          {
            tx: { strRef: { f: "'It''s 2'!$B$1" } },
            spPr: { ln: { prstDash: { val: "dash" } } },
            dLbls: {
              dLbl: {
                idx: { val: "2" },
                dLblPos: { val: "r" },
                showVal: { val: "0" },
                showSerName: { val: "1" },
              },
              showVal: { val: "0" },
            },
          },
        ],
      },
    },
  });
});

test("a chart is where it is on the sheet, and as large", () => {
  const { twoCellAnchor } = file.xml("xl/drawings/drawing1.xml") as { twoCellAnchor: XmlElement[] };
  const EMU_PER_PIXEL = 9525;
  // From B8 480 pixels to the right: a column of 120, five of 64 and 40 of the next; 240 down: twelve rows of 20, and two
  // hidden ones.
  expect(twoCellAnchor[0]).toMatchObject({
    from: { col: "1", colOff: "0", row: "7", rowOff: "0" },
    to: { col: "7", colOff: String(40 * EMU_PER_PIXEL), row: "21", rowOff: "0" },
    graphicFrame: { nvGraphicFramePr: { cNvPr: { name: "Columns" } } },
  });
});
