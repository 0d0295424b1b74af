/** Whether this Excel tells which cells a formula spills into; one that cannot has no spills to tell of. */
export function tellsSpills(): boolean {
  return isSupported("1.12");
}

/** Whether this Excel tells how its user writes numbers. */
export function tellsSeparators(): boolean {
  return isSupported("1.11");
}

/** Whether this Excel tells which cells are merged. */
export function tellsMergedCells(): boolean {
  return isSupported("1.13");
}

/** Whether this Excel can be told to put comments on cells. */
export function takesComments(): boolean {
  return isSupported("1.10");
}

/** Whether this Excel can be told to put notes on cells. */
export function takesNotes(): boolean {
  return isSupported("1.18");
}

function isSupported(excelApi: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", excelApi);
}
