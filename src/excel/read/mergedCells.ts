import type { CellPosition, RangeSize } from "../../grid/address";

/** Cells of a sheet that may be merged with others. */
export interface Place {
  readonly first: CellPosition;
  readonly size: RangeSize;
}

/**
 * Queues loading the merged cells from A1 to the end of a place: Excel finds those alone whose first cell lies in the
 * range that is asked (OfficeDev/office-js#3611), and those that reach into the place start above it or left of it.
 */
export function loadMergedCells(sheet: Excel.Worksheet, { first, size }: Place): Excel.RangeAreas {
  const fromA1 = sheet.getRangeByIndexes(0, 0, first.row + size.rows, first.column + size.columns);
  const merged = fromA1.getMergedAreasOrNullObject();
  const properties = ["address", "rowIndex", "columnIndex", "rowCount", "columnCount"];
  merged.load(properties.map((property) => `areas/items/${property}`).join(","));
  return merged;
}

/** The addresses of the merged cells, once they are loaded, that reach into the place. */
export function mergedInto(merged: Excel.RangeAreas, { first }: Place): string[] {
  if (merged.isNullObject) return [];
  // None starts behind the place: those that end before it are left.
  const found = merged.areas.items.filter(
    ({ rowIndex, columnIndex, rowCount, columnCount }) =>
      rowIndex + rowCount > first.row && columnIndex + columnCount > first.column,
  );
  return found.map(({ address }) => address);
}
