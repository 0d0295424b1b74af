import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

/**
 * Has values compared themselves: Univer 0.25.1 looks them up by their place among the cells, which for an array that a
 * function made is that of the formula, so that `TOROW(A1:A3)<0` is answered for the cells beside the formula.
 */
export function compareValuesThemselves(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
  // What is no longer read need not be noted either: for each result Univer goes through all values of its column.
  CELL_INVERTED_INDEX_CACHE.set = () => undefined;
}
