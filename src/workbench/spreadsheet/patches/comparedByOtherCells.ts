import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

/**
 * Has Univer compare the values themselves. Univer 0.25.1 looks a value up by the address of its cell. A value of an array
 * that a function returned has the formula's address, so that `TOROW(A1:A3)<0` compares the cells beside the formula.
 */
export function compareValuesThemselves(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
  // What is no longer read need not be stored: to store a result, Univer goes through all values of its column.
  CELL_INVERTED_INDEX_CACHE.set = () => undefined;
}
