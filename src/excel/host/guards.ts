/**
 * An offset above row 1: Excel rejects it for a range and ignores it for a null object, so the request fails here, before
 * any write, if a cell was filled after the inspection.
 */
const aboveFirstRow = -1_048_576;

/** The location that Excel reports in the error where one of these steps fails. */
const steps = ["Range.getOffsetRange", "RangeAreas.getOffsetRangeAreas"];

/** Queues a step that fails the request if any of these cells is filled or merged. */
export function failRequestIfFilled(range: Excel.Range): void {
  range.getUsedRangeOrNullObject(true).getOffsetRange(aboveFirstRow, 0);
  range.getMergedAreasOrNullObject().getOffsetRangeAreas(aboveFirstRow, 0);
}

/** Queues a step that fails the request if a sheet of that name exists. */
export function failRequestIfSheetExists(worksheets: Excel.WorksheetCollection, name: string): void {
  worksheets.getItemOrNullObject(name).getRange("A1").getOffsetRange(aboveFirstRow, 0);
}

/** Whether a request failed at one of these steps, and so has changed nothing. */
export function isGuardFailure(thrown: unknown): boolean {
  return thrown instanceof OfficeExtension.Error && steps.includes(thrown.debugInfo.errorLocation ?? "");
}
