/** Each kind of what a file can have and the workbench cannot show; what is listed here is left out of the contents. */
export const omissionMeanings = {
  activeX: "an ActiveX control",
  autoFilter: "a filter over cells that are no table; rows that it hides stay hidden",
  backgroundPicture: "a picture behind a sheet's cells, or in the header of its pages",
  calculationMode: "calculation by hand, or of circles; the workbench always calculates",
  chartDetail: "what a chart has besides its series: trend lines, error bars, a second axis",
  chartSheet: "a sheet that is one chart",
  chartType: "a chart of a type that the workbench has not",
  clashingName:
    "a formula with a name that several sheets have; it has what the name stands for on its sheet",
  columnBreak: "a page break between columns",
  conditionalFormat:
    "a conditional format of a kind that the workbench has not: data bars, icons, top ten, …",
  connection: "a connection to a database, a web page or a query",
  dataTable: "a what-if data table; its values stay",
  dataType: "a linked data type (stocks, geography) or a picture in a cell; its text stays",
  dataValidation: "a rule for what may be entered, or a drop-down list",
  date1904:
    "dates that count from 1904; those in cells with date formats were converted, those in formulas were not",
  diagonalBorder: "a diagonal line through a cell",
  dialogSheet: "a dialog of Excel 5",
  embeddedObject: "an embedded document",
  externalLink: "a link to another workbook; values that were read from it stay in cells without a formula",
  fillPattern: "a hatched or gradient fill; its main colour stays",
  formControl: "a button, a box or another control of a form",
  formula: "a formula that is longer than Excel takes; its value stays",
  headerFooter: "headers and footers of their own on the first page or on even pages",
  image: "a picture",
  lineFormat: "the fill or the lines of whole rows or columns, where their cells are empty",
  macro: "macros",
  macroSheet: "a sheet of Excel 4 macros",
  outline: "rows or columns that are grouped",
  pane: "a window that is split, without frozen panes",
  pivotTable: "a pivot table; its cells stay as values",
  printArea: "more than one area to print; the first stays",
  printTitleColumns: "columns repeated at the left of each page",
  protection: "a password of sheets or of the workbook, or what a protected sheet still allows",
  richText: "letters of one cell that look different; the text stays",
  rightToLeft: "a sheet from right to left",
  scenario: "a what-if scenario",
  shape: "a shape, a text box or a diagram",
  sheetName: "a sheet's name that Excel does not take, or that another sheet has; it has another here",
  slicer: "a slicer or a timeline",
  sparkline: "a chart in a cell",
  tableHeader: "a table without a header row",
  tableStyle: "a table's style that the workbook itself defines",
  tabColor: "the colour of a sheet's tab",
  threadedReplies: "who wrote a comment and when; the texts stay",
  totalsRow: "a table's row of totals; its cells stay, below the table",
} as const;

export type OmissionKind = keyof typeof omissionMeanings;

/** What was left out of a sheet, or of some cells of it. */
export interface Omission {
  readonly kind: OmissionKind;
  /** Sheet1!A1:B2, a sheet's name as it is, or "" for the workbook; the first place where there are several. */
  readonly place: string;
  /** How many of the kind there are on the sheet. */
  readonly count: number;
}
