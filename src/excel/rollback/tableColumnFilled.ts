import type { WorkbookChange } from "./rollback";

/** Excel has filled the column of a Table with a formula that was to be in one of its cells. */
export class TableColumnFilledError extends Error {
  constructor(
    /** The cells of the column that it has changed. */
    readonly changes: readonly WorkbookChange[],
  ) {
    super("Excel has filled a column of a table.");
  }
}

/** What else is to be reverted after an error: the cells that Excel has filled. */
export function filledColumns(thrown: unknown): readonly WorkbookChange[] {
  return thrown instanceof TableColumnFilledError ? thrown.changes : [];
}
