/** What the results of "Check this Excel" say, in English, with the name of each check. */
export const enUS = {
  checkGood: (outcomes: string) => `${outcomes} results, all as they should be`,
  checkKnown: (known: string) =>
    known === "1"
      ? "1 differs in a way that is known and dealt with."
      : `${known} differ in ways that are known and dealt with.`,
  checkBad: (unexpected: string, outcomes: string) =>
    `${unexpected} of ${outcomes} results ${unexpected === "1" ? "is" : "are"} not as expected`,
  expectedButIs: (expected: string, came: string) => `Expected ${expected}, is ${came}`,
  checkMore: (count: string) => `and ${count} more in the report`,
  examples: "Documented examples",
  errors: "Errors of the functions",
  emptyCells: "An empty cell as an argument",
  ranges: "Ranges, cell by cell",
  tables: "Tables, as previewed",
  tableUndo: "Undo of tables",
  changedTable: "Undo of a changed table",
  charts: "Charts",
  chartSeries: "Series of charts",
  colorings: "Colors by value",
  excelTables: "Excel Tables",
  tableColumns: "A formula in the column of an Excel Table",
  tableColumnFill: "Excel fills the columns of Tables",
  mergedCells: "Merged cells in the way",
  mergedByFirstCell: "Merged cells, found by another than the first",
  names: "Names",
  nameValues: "Values of names",
  nameFormulas: "Separators in the formulas of names",
  namesOfActiveSheet: "A name that a sheet has for itself",
  lambda: "LAMBDA in a name",
  copy: "Copy without the add-in",
  repair: "Repair of unknown functions",
  notes: "Notes",
  nullObjects: "Objects that are not there",
  calculationState: "The state of the calculation",
  calculationEvents: "Events of calculations",
  selectionEvents: "Events of selections",
};
