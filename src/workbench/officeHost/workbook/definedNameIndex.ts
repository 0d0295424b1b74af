import { IDefinedNamesService, type IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import type { Spreadsheet } from "../../spreadsheet/types";

const indexes = new WeakMap<Spreadsheet["injector"], DefinedNameIndex>();

/** The defined names that are called so, in whatever case, of the workbook and of its sheets. */
export function namesCalled({ injector, workbook }: Spreadsheet, name: string): IDefinedNamesServiceParam[] {
  let index = indexes.get(injector);
  if (!index) {
    index = new DefinedNameIndex(injector.get(IDefinedNamesService), workbook.getId());
    indexes.set(injector, index);
  }
  return index.called(name);
}

/** Follows the names of a workbook: to go through thousands for each that is added would take seconds. */
class DefinedNameIndex {
  private readonly idsByName = new Map<string, Set<string>>();

  constructor(
    private readonly service: IDefinedNamesService,
    private readonly unitId: string,
  ) {
    this.add(Object.values(this.all));
    service.update$.subscribe(({ definedNames }) => this.add(definedNames));
  }

  called(name: string): IDefinedNamesServiceParam[] {
    const key = name.toLowerCase();
    const ids = this.idsByName.get(key) ?? new Set<string>();
    return [...ids].flatMap((id) => {
      const found = this.all[id];
      // Removed, or renamed, since.
      if (found?.name.toLowerCase() !== key) ids.delete(id);
      return found && ids.has(id) ? [found] : [];
    });
  }

  private get all(): Record<string, IDefinedNamesServiceParam> {
    return this.service.getDefinedNameMap(this.unitId) ?? {};
  }

  private add(names: readonly IDefinedNamesServiceParam[]): void {
    for (const { id, name } of names) {
      const key = name.toLowerCase();
      const ids = this.idsByName.get(key) ?? new Set();
      this.idsByName.set(key, ids.add(id));
    }
  }
}
