/** What is entered on the first sheet: of every kind that a cell can hold. */
const entered: readonly (readonly [at: string, content: unknown])[] = [
  ["A1", 0.1],
  ["A2", true],
  ["A3", "'#N/A"],
  ["A4", "'=A1"],
  ["A5", " two\nlines & <b>"],
  ["A6", "2026-12-01"],
  ["B1", "=A1*2"],
  ["B2", '=A1&" < 1"'],
  ["B3", "=A1>1"],
  ["B4", "=1/0"],
  ["B5", '=IF(A1,"","")'],
  ["B6", "=UNICHAR(7)"],
  ["C1", "=SEQUENCE(2)*A1"],
  ["E1", "=CAPEX.PROJECT(2026)"],
  ["E4", "=CAPEX.PATH(2027)"],
  ["G2", "=LET(x,A1,x*2)"],
  ["G3", "=SUM(Spending[Capex])"],
];

/** Fills a workbook with something of all that its contents can have. */
export async function fillWithEveryKind(context: Excel.RequestContext): Promise<void> {
  const first = context.workbook.worksheets.getItem("Sheet1");
  const other = context.workbook.worksheets.add("It's 2");
  await addTable(context, other);
  for (const [at, content] of entered) first.getRange(at).formulas = [[content]];
  first.names.add("Rate", "=0.6", "of growth");
  context.workbook.names.add("Grow", "=LAMBDA(amount,amount*(1+Rate))").visible = false;
  context.workbook.names.add("Base", other.getRange("B2"));
  first.protection.protect();
  addFormats(other);
  addConditionalFormats(other);
  addCharts(other);
  setUpPages(other);
  other.activate();
  await context.sync();
}

async function addTable(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
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
  await context.sync();
}

function addFormats(sheet: Excel.Worksheet): void {
  const look = sheet.getRange("B2:B4");
  look.numberFormat = [["#,##0.0"], ["0%"], ["m/d/yyyy"]];
  look.format.font.bold = true;
  look.format.font.italic = true;
  look.format.font.strikethrough = true;
  look.format.font.underline = "Double";
  look.format.font.name = "Georgia";
  look.format.font.size = 14;
  look.format.font.color = "#0000FF";
  look.format.fill.color = "#F2F2F2";
  look.format.horizontalAlignment = "Right";
  look.format.verticalAlignment = "Center";
  const top = look.format.borders.getItem("EdgeTop");
  top.style = "Continuous";
  top.color = "#1A1A1A";
  const bottom = look.format.borders.getItem("EdgeBottom");
  bottom.style = "Double";
  const text = sheet.getRange("C2");
  text.format.indentLevel = 1;
  text.format.wrapText = true;
  sheet.getRange("A:A").format.columnWidth = 12;
  sheet.getRange("B:B").format.columnWidth = 90;
  sheet.getRange("6:6").format.rowHeight = 30;
  sheet.getRange("A6").values = [["Merged"]];
  sheet.getRange("A6:C6").merge();
  sheet.freezePanes.freezeRows(1);
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
  const custom = sheet.getRange("A2:A4").conditionalFormats.add("Custom");
  custom.custom.rule.formula = '=IFNA($C2,"")="b"';
  custom.custom.format.font.bold = true;
  custom.stopIfTrue = true;
  for (const operator of ["BeginsWith", "EndsWith", "Contains", "NotContains"] as const) {
    const text = sheet.getRange("C2:C4").conditionalFormats.add("ContainsText");
    text.textComparison.rule = { operator, text: "b" };
    text.textComparison.format.font.color = "#008000";
  }
}

function addCharts(sheet: Excel.Worksheet): void {
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
  columns.setPosition("B10");
  columns.width = 360;
  columns.height = 180;
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
  const marked = sheet.charts.add("LineMarkers", sheet.getRange("A1:B4"), "Columns");
  marked.legend.position = "Left";
  sheet.charts.add("BarClustered", sheet.getRange("A1:B4"), "Columns").legend.position = "Top";
}

function setUpPages({ pageLayout, horizontalPageBreaks }: Excel.Worksheet): void {
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
