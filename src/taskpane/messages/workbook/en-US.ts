/** What the view of the workbook and the status line say, in English; numbers are passed as they are shown. */
export const enUS = {
  checkWorkbook: "Check this workbook",
  noFormulas: "No CAPEX or ROI formulas yet",
  allWork: (formulas: string) => (formulas === "1" ? "1 formula, works" : `${formulas} formulas, all work`),
  someDoNotWork: (bad: string, formulas: string) => `${bad} of ${formulas} formulas do not work`,
  title: "This workbook",
  someWork: (good: string, formulas: string) => `${good} of ${formulas} formulas work`,
  functionsDoNotRespond: "The functions do not respond: close the workbook and open it again.",
  openAgain: "Close the workbook and open it again.",
  insertFirst: "Insert a table or a function first.",
  repairTitle: (error: string) => `Repair ${error}`,
  repairLine: "Enters the same formulas again; formats stay.",
  cells: (count: string) => (count === "1" ? "1 cell" : `${count} cells`),
  cellsFound: (count: string) => (count === "1" ? "1 cell found" : `${count} cells found`),
  moreRanges: (count: string) => `and ${count} more`,
  repair: "Repair",
  repaired: (count: string) => (count === "1" ? "1 cell repaired" : `${count} cells repaired`),
  notRepaired: "The cells could not be repaired",
  stillShow: (count: string, error: string) => `${count} still ${count === "1" ? "shows" : "show"} ${error}`,
  leftProtected: (sheets: string) => `Left, because protected: ${sheets}`,
  changedSince: (count: string) =>
    count === "1"
      ? "1 cell was left, because changed since"
      : `${count} cells were left, because changed since`,
  repairStopped: "Stopped. What was entered stays.",
  correctTitle: "To be corrected by you",
  correctLine: "Repair leaves these cells: what they need is not there, or is called otherwise.",
  moreReasons: (count: string) => `and ${count} more reasons`,
  copyLine:
    "For readers who do not have it: a copy in which its functions are replaced. The original stays as it is. Excel's own Undo cannot go back past the copy.",
  replaceWith: "Replace the functions with",
  lambdaMode: "LAMBDA formulas",
  lambdaModeHelp: "Recalculates in Excel 2024 and Microsoft 365.",
  valuesModeHelp: "Their results as fixed figures; other formulas stay.",
  makeCopy: "Make copy",
  reading: "Reading cells",
  copying: "Copying sheets",
  writing: "Entering cells",
  comparing: "Comparing cells",
  allEqual: (cells: string) =>
    cells === "1" ? "1 cell compared, equal" : `${cells} cells compared, all equal`,
  someDiffer: (differing: string, cells: string) => `${differing} of ${cells} compared cells differ`,
  leftOut: (count: string) => `${count} without a result left out`,
  leftOutTitle: "Left out of the copy",
  noLambda: "This Excel has no LAMBDA: the copy holds values.",
  lookupsNoted: (count: string) =>
    count === "1"
      ? "1 lookup is a value now; a note tells its source."
      : `${count} lookups are values now; notes tell their sources.`,
  lookupsNotNoted: (count: string) =>
    count === "1"
      ? "1 lookup is a value now; no note could be made."
      : `${count} lookups are values now; no notes could be made.`,
  newSheets: "New sheets",
  original: "Original",
  copy: "Copy",
  nothingToCopy: "No formula uses the functions. Nothing was copied.",
  sheetProtected: (sheet: string) => `${sheet} is protected. Nothing was copied.`,
  workbookProtected: "The workbook's structure is protected. Nothing was copied.",
  checkLine:
    "Tries what the add-in relies on, on a temporary sheet that is removed again. Takes about a minute. Excel's own Undo cannot go back past it.",
  checkStart: "Check",
  checking: "Checking",
  checkShare: "The report lists every result. It holds nothing of your workbook.",
  copyReport: "Copy report",
  scanFailed: (code: string) => `Excel could not do this: ${code}.`,
  dataVersion: (version: string) => `Data ${version}`,
  noteSource: (id: string, source: string) => `${id}: ${source}`,
  noteWas: (formula: string) => `Was ${formula}`,
};
