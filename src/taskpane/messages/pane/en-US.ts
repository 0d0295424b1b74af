/** What the pane says around its views, and in its list of tables and its first run, in English. */
export const enUS = {
  tabs: "Sections",
  tablesTab: "Tables",
  functionsTab: "Functions",
  explainTab: "Explain",
  dataTab: "Data",
  preview: "Preview",
  searchTables: (count: number) => `Search ${count} tables`,
  noTableMatches: (typed: string) => `No table matches “${typed}”.`,
  clearSearch: "Clear search",
  mostUsedGroup: "Most used",
  amountGroup: "How much is it?",
  companyGroup: "Who spends it?",
  costGroup: "What does it cost a year?",
  returnGroup: "Does it pay?",
  referenceGroup: "Where is it from?",
  firstRunTitle: "Model AI capital spending",
  firstRunLine: (tables: number) =>
    `Functions and ${tables} tables on one published baseline. Every figure says where it comes from.`,
  startWithBaseline: "Start with the baseline",
  skip: "Skip",
  nothingLeaves: "Nothing leaves this workbook: the add-in has no server.",
  rowsByColumns: (rows: number, columns: number, unit: string) =>
    `${rows} rows × ${columns} columns${unit && `, ${unit}`}`,
  more: "More",
  chartBelow: "chart below",
  back: "Back",
  /** Between details of different kinds. */
  detailSeparator: " · ",
};
