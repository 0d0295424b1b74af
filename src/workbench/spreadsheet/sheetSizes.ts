// Nothing is imported here: the worker that reads files would load it.

/** How many cells a sheet has. */
export interface SheetSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The size of Excel's own sheets. */
export const excelSheetSize: SheetSize = { rowCount: 1_048_576, columnCount: 16_384 };

/**
 * What Univer can bear: it goes through every cell, empty or not, when a whole sheet is cleared or coloured, and at
 * Excel's size each calculation takes 0.4 s longer.
 */
export const workbenchSheetSize: SheetSize = { rowCount: 5000, columnCount: 200 };

/** Excel's own default: 64 pixels wide (48 points) and 20 high (15 points). */
export const defaultCellSize = { defaultColumnWidth: 64, defaultRowHeight: 20 };
