import { LRUMap } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import type { Spreadsheet } from "../types";

/** More than a sheet of the workbench has in use. */
const keptFormulas = 100_000;

/**
 * Has Univer keep more parsed formulas than the 5,000 of version 0.25.1. Where a calculation goes through more formulas
 * than are kept, each is dropped before it is needed again, and parsed anew every time. With this patch, recalculating
 * 20,000 formulas takes half the time.
 */
export function keepParsedFormulas({ injector }: Pick<Spreadsheet, "injector">): void {
  const { forEach } = LRUMap.prototype;
  // Univer keeps the cache to itself: it can be reached only from a method that Univer calls on it, as this call does.
  LRUMap.prototype.forEach = function (this: LRUMap<unknown, unknown>) {
    this.limit = keptFormulas;
  };
  injector.get(IFunctionService).deleteFormulaAstCacheKey();
  LRUMap.prototype.forEach = forEach;
}
