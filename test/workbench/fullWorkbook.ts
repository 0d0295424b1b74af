import type { WorkbookWithFunctions } from "../excel/workbookWithFunctions";

/** What is entered in cells, by their addresses. */
type Entered = Readonly<Record<string, string | number | boolean>>;

/** Each a kind of content of its own. */
const everyKind: Entered = {
  A1: 0.1,
  A2: true,
  A3: "'#N/A",
  A4: "'=no formula",
  A5: "'0012",
  A6: " a text\nof two lines & <b> ",
  A7: "2026-12-01",
  B1: "=A1*2",
  B2: '=A1&" < 1"',
  B3: "=A1>1",
  B4: "=1/0",
  B5: '=IF(A1,"","")',
  B6: "=UNICHAR(7)",
  B7: "=SUM(Spending[Capex])*Rate",
  C1: "=SEQUENCE(2)*A1",
  C4: "=SUM(C1#)",
  C5: "=@A1:A9",
  C6: "=Grow(C4)",
  D1: "=SEQUENCE(3)",
  D2: 5,
  E1: "=CAPEX.PROJECT(2026)",
  E4: "=CAPEX.PATH(2027)",
  G1: '=ROI.GAP("much",1)',
  G2: "=LET(x,A1,twice,LAMBDA(n,2*n),twice(x))",
  G3: "='It''s 2'!B3+Base",
};

/**
 * Fills an empty workbook with one of everything that a workbook's contents can have; of what cells can hold, its first
 * sheet has what is entered.
 */
export async function fillWithEverything(excel: WorkbookWithFunctions, entered = everyKind): Promise<void> {
  await excel.Excel.run(async (context) => {
    const first = context.workbook.worksheets.getItem("Sheet1");
    const second = context.workbook.worksheets.add("It's 2");
    context.workbook.worksheets.add("Hidden").getRange("B2").values = [["behind"]];
    addTable(second);
    addLook(second);
    addLetters(second);
    first.names.add("Rate", "=0.6", "of growth");
    context.workbook.names.add("Grow", "=LAMBDA(amount,amount*(1+Base))").visible = false;
    context.workbook.names.add("Base", second.getRange("B2"));
    await context.sync();
    addPanesAndLinks(second);
    addConditionalFormats(second);
    addCharts(second);
    addPages(second);
    first.comments.add("A1", "Is it?\nIt is.");
    first.comments.add("H9", "On an empty cell");
    for (const [address, content] of Object.entries(entered)) {
      first.getRange(address).formulas = [[content]];
    }
    first.protection.protect();
    second.activate();
    await context.sync();
  });
  const [, sheet2, hidden] = excel.workbook.getSheets();
  sheet2?.hideRows(11, 2);
  sheet2?.hideColumns(8, 1);
  hidden?.hideSheet();
  if (sheet2) excel.workbook.setActiveSheet(sheet2);
  await excel.settled();
}

function addTable(sheet: Excel.Worksheet): void {
  sheet.getRange("A1:C4").values = [
    ["Year", "Capex", "Note"],
    [2025, 80, "a"],
    [2026, 700, "b"],
    [2027, 0, " c"],
  ];
  const table = sheet.tables.add("A1:C4", true);
  table.name = "Spending";
  table.style = "TableStyleLight9";
  table.showBandedRows = false;
  table.showFilterButton = false;
  sheet.getRange("E1:F3").values = [
    ["Year", "Sum"],
    [2026, 1],
    [2027, 2],
  ];
  const other = sheet.tables.add("E1:F3", true);
  other.name = "Other_Table";
  sheet.getRange("F2").formulas = [["=Other_Table[[#This Row],[Year]]*2"]];
}

function addLook(sheet: Excel.Worksheet): void {
  const look = sheet.getRange("B2:B4");
  look.numberFormat = [["#,##0.0"], ["#,##0.0"], ["#,##0.0"]];
  look.format.font.bold = true;
  look.format.font.color = "#0000FF";
  look.format.fill.color = "#F2F2F2";
  look.format.horizontalAlignment = "Right";
  const top = look.format.borders.getItem("EdgeTop");
  top.style = "Continuous";
  top.color = "#1A1A1A";
  const text = sheet.getRange("C2");
  text.format.indentLevel = 1;
  text.format.wrapText = true;
  text.format.verticalAlignment = "Top";
  sheet.getRange("H20:H21").format.fill.color = "#FFFF00";
  sheet.getRange("A:A").format.columnWidth = 12;
  sheet.getRange("B:B").format.columnWidth = 90;
  sheet.getRange("6:6").format.rowHeight = 30;
}

/** All that the look above has not. */
function addLetters(sheet: Excel.Worksheet): void {
  const letters = sheet.getRange("H2:H3");
  letters.values = [[0.25], [46357]];
  letters.numberFormat = [["0%"], ["m/d/yyyy"]];
  letters.format.font.bold = true;
  letters.format.font.italic = true;
  letters.format.font.strikethrough = true;
  letters.format.font.underline = "Double";
  letters.format.font.name = "Georgia";
  letters.format.font.size = 14;
  letters.format.font.color = "#0000FF";
  letters.format.verticalAlignment = "Center";
  letters.format.borders.getItem("EdgeBottom").style = "Double";
}

function addPanesAndLinks(sheet: Excel.Worksheet): void {
  sheet.getRange("A6").values = [["Merged"]];
  sheet.getRange("A6:C6").merge();
  sheet.freezePanes.freezeAt(sheet.getRange("A1:B1"));
  sheet.showGridlines = false;
  sheet.getRange("C2").hyperlink = { address: "https://example.com/?a=1&b=2", screenTip: "Go <there>" };
  sheet.getRange("C3").hyperlink = { documentReference: "Sheet1!A1", textToDisplay: "First" };
}

function addConditionalFormats(sheet: Excel.Worksheet): void {
  const scale = sheet.getRange("B2:B4").conditionalFormats.add("ColorScale");
  scale.colorScale.criteria = {
    minimum: { type: "LowestValue", color: "#F8696B" },
    midpoint: { type: "Percentile", formula: "50", color: "#FFFFFF" },
    maximum: { type: "Number", formula: "700", color: "#63BE7B" },
  };
  const value = sheet.getRange("B2:B4").conditionalFormats.add("CellValue");
  value.cellValue.rule = { operator: "Between", formula1: "=$A$2", formula2: "5" };
  value.cellValue.format.font.color = "#9C0006";
  value.cellValue.format.fill.color = "#FFC7CE";
  const equal = sheet.getRange("C2:C4").conditionalFormats.add("CellValue");
  equal.cellValue.rule = { operator: "EqualTo", formula1: 'say "b"' };
  equal.cellValue.format.font.italic = true;
  const custom = sheet.getRange("A2:A4").conditionalFormats.add("Custom");
  custom.custom.rule.formula = '=IFNA($C2,"")="b"';
  custom.custom.format.font.bold = true;
  custom.stopIfTrue = true;
  for (const operator of ["EndsWith", "Contains", "NotContains", "BeginsWith"] as const) {
    const text = sheet.getRange("C2:C4").conditionalFormats.add("ContainsText");
    text.textComparison.rule = { operator, text: "b" };
    text.textComparison.format.font.color = "#008000";
  }
}

function addCharts(sheet: Excel.Worksheet): void {
  addColumns(sheet);
  addLines(sheet);
  const marked = sheet.charts.add("LineMarkers", sheet.getRange("A1:B4"), "Columns");
  marked.legend.position = "Left";
  const first = marked.series.getItemAt(1).points.getItemAt(0);
  first.hasDataLabel = true;
  first.dataLabel.showSeriesName = true;
  sheet.charts.add("BarClustered", sheet.getRange("A1:B4"), "Columns").legend.position = "Top";
}

function addColumns(sheet: Excel.Worksheet): void {
  const columns = sheet.charts.add("ColumnClustered", sheet.getRange("B2:B4"), "Columns");
  columns.name = "Columns";
  columns.title.text = "Capex & more";
  const capex = columns.series.getItemAt(0);
  capex.name = 'The "capex"';
  capex.setXAxisValues(sheet.getRange("A2:A4"));
  capex.format.fill.setSolidColor("#107C41");
  capex.hasDataLabels = true;
  columns.legend.visible = false;
  columns.axes.valueAxis.minimum = 0;
  columns.axes.valueAxis.majorGridlines.format.line.color = "#E0E0E0";
  columns.axes.categoryAxis.tickLabelPosition = "Low";
  columns.axes.categoryAxis.title.text = "Years";
  capex.invertIfNegative = true;
  capex.invertColor = "#B10E1C";
  columns.setPosition("B8");
  columns.width = 360;
  columns.height = 180;
}

function addLines(sheet: Excel.Worksheet): void {
  const lines = sheet.charts.add("Line", sheet.getRange("A1:B4"), "Columns");
  lines.title.visible = false;
  lines.series.getItemAt(0).format.line.color = "#707070";
  lines.legend.position = "Bottom";
  lines.axes.valueAxis.majorGridlines.visible = false;
  lines.axes.valueAxis.numberFormat = "0.00";
  const spend = lines.series.getItemAt(1);
  spend.format.line.lineStyle = "Dash";
  const last = spend.points.getItemAt(2);
  last.hasDataLabel = true;
  last.dataLabel.showSeriesName = true;
  last.dataLabel.showValue = false;
  last.dataLabel.position = "Right";
  last.dataLabel.format.font.color = "#0000FF";
}

function addPages({ pageLayout, horizontalPageBreaks }: Excel.Worksheet): void {
  pageLayout.orientation = "Landscape";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintArea("A1:J30");
  pageLayout.setPrintTitleRows("$1:$1");
  const { defaultForAllPages: texts } = pageLayout.headersFooters;
  texts.centerHeader = "Draft";
  texts.leftFooter = "R&&D <2026>";
  texts.rightFooter = "&P of &N";
  horizontalPageBreaks.add("A8");
}
