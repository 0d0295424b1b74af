/**
 * Farther up than any sheet has rows. Excel refuses to go there from a range, and does nothing where there is none: so
 * a request stops at this step before it has changed anything, whatever has come in between since the look before it.
 */
const beyondTheSheet = -1_048_576;

/** Where Excel says that a request stopped at one of these steps. */
const steps = ["Range.getOffsetRange", "RangeAreas.getOffsetRangeAreas"];

/** Queues the end of the request for where any of these cells is filled or merged. */
export function failRequestIfFilled(range: Excel.Range): void {
  range.getUsedRangeOrNullObject(true).getOffsetRange(beyondTheSheet, 0);
  range.getMergedAreasOrNullObject().getOffsetRangeAreas(beyondTheSheet, 0);
}

/** Queues the end of the request for where there is a sheet of that name. */
export function failRequestIfSheetExists(worksheets: Excel.WorksheetCollection, name: string): void {
  worksheets.getItemOrNullObject(name).getRange("A1").getOffsetRange(beyondTheSheet, 0);
}

/** Whether a request was ended by one of these, and so has changed nothing. */
export function isGuardFailure(thrown: unknown): boolean {
  return thrown instanceof OfficeExtension.Error && steps.includes(thrown.debugInfo.errorLocation ?? "");
}
