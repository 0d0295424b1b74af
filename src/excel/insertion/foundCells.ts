import { rangeAddress, localAddress } from "../../grid/address";
import { loadMergedCells, mergedInto, type Place } from "../read/mergedCells";
import type { OverwrittenCells } from "../rollback/tableChange";
import { loadShown } from "../rollback/writtenCells";

/**
 * The cells of a table's place as they are right before it is written, in the same request: the inspection found them
 * empty, and another user may have come first since.
 */
export interface FoundCells {
  readonly place: Place;
  readonly range: Excel.Range;
  readonly merged: Excel.RangeAreas;
}

/** Queues loading them; to be called before the writing is queued. */
export function loadFoundCells(sheet: Excel.Worksheet, place: Place): FoundCells {
  const range = sheet.getRange(rangeAddress(place.first, place.size));
  loadShown(range);
  return { place, range, merged: loadMergedCells(sheet, place) };
}

/** Whether another user has filled or merged any. */
export function areTaken({ place, range, merged }: FoundCells): boolean {
  return (
    [...range.formulas, ...range.values].flat().some((held) => held !== "") ||
    mergedInto(merged, place).length > 0
  );
}

/** What is to be put back into them where the writing is reverted; undefined where it failed before they were loaded. */
export function overwrittenCells({ place, range, merged }: FoundCells): OverwrittenCells | undefined {
  const { rowIndex, columnIndex, formulas, values } = range.toJSON();
  if (!formulas || !values || rowIndex === undefined || columnIndex === undefined) return undefined;
  return { rowIndex, columnIndex, formulas, values, merged: mergedInto(merged, place).map(localAddress) };
}
