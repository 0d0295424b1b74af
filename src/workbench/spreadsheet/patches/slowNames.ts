import { IDefinedNamesService } from "@univerjs/engine-formula";
import type { Spreadsheet } from "../types";

interface NamesCache {
  _updateCache(unitId: string): void;
}

/**
 * Has Univer list the names of a workbook when one is looked up: Univer 0.25.1 lists all of them anew whenever one is
 * added, so that each takes longer than the one before.
 */
export function listNamesWhenNeeded({ injector }: Pick<Spreadsheet, "injector">): void {
  const names = injector.get(IDefinedNamesService);
  const cache = names as unknown as NamesCache;
  const list = cache._updateCache.bind(names);
  const find = names.getValueByName.bind(names);
  const due = new Set<string>();
  cache._updateCache = (unitId) => void due.add(unitId);
  names.getValueByName = (unitId, name) => {
    if (due.delete(unitId)) list(unitId);
    return find(unitId, name);
  };
}
