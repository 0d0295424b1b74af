import {
  IDependencyManagerService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  NumberValueObject,
  type FunctionVariantType,
  type IFormulaDependencyTree,
} from "@univerjs/engine-formula";
import { asksForPlace, readsCell } from "../../formulas/readsCell";
import type { CellPosition } from "../recalculateCells";
import type { Spreadsheet } from "../types";

interface Generator {
  readonly _dependencyTreeCache: ReadonlyMap<number, IFormulaDependencyTree>;
  _checkIsCycleDependency(trees: readonly IFormulaDependencyTree[]): boolean;
}

/** The cells in circles, of each spreadsheet by its injector. */
const circles = new WeakMap<Spreadsheet["injector"], Set<string>>();

/** Whether the formula in a cell depends on its own result. */
export function isCircular({ injector }: Pick<Spreadsheet, "injector">, cell: CellPosition): boolean {
  return circles.get(injector)?.has(keyOf(cell.sheetId, cell.row, cell.column)) ?? false;
}

/**
 * Makes 0 of each formula that depends on its own result, as Excel does: Univer 0.25.1 calculates it with what was in
 * the cell before, so that `A1+1` in A1 grows with every calculation.
 */
export function stopCircles({ injector, workbook }: Pick<Spreadsheet, "injector" | "workbook">): void {
  const circular = new Set<string>();
  circles.set(injector, circular);
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const dependencies = injector.get(IDependencyManagerService);
  generator._checkIsCycleDependency = (trees) => {
    for (const tree of trees) circular.delete(keyOfTree(tree));
    const sheetName = (id: string) => workbook.getWorkbook().getSheetBySheetId(id)?.getName() ?? "";
    const dependents = (id: number) => {
      const tree = generator._dependencyTreeCache.get(id);
      // Formulas of conditional formats say that they are in cells at the corner of the sheet, and nothing reads them.
      if (!tree || tree.formulaId != null) return [];
      const cell = { sheetName: sheetName(tree.subUnitId), row: tree.row, column: tree.column };
      return [...dependencies.searchDependency(tree.toRTreeItem())].filter((dependentId) => {
        const dependent = generator._dependencyTreeCache.get(dependentId);
        if (!dependent || !asksForPlace(dependent.formula)) return true;
        const place = {
          sheetName: sheetName(dependent.subUnitId),
          rowOffset: dependent.refOffsetY,
          columnOffset: dependent.refOffsetX,
        };
        return readsCell(dependent.formula, place, cell);
      });
    };
    const ids = inCircles(
      trees.map(({ treeId }) => treeId),
      dependents,
    );
    for (const tree of trees) if (ids.has(tree.treeId)) circular.add(keyOfTree(tree));
    return ids.size > 0;
  };
  const runtime = injector.get(IFormulaRuntimeService);
  const setRuntimeData = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (result: FunctionVariantType) => {
    const { currentSubUnitId, currentRow, currentColumn } = runtime;
    const isInCircle = circular.has(keyOf(currentSubUnitId, currentRow, currentColumn));
    setRuntimeData(isInCircle ? NumberValueObject.create(0) : result);
  };
}

function keyOf(sheetId: string, row: number, column: number): string {
  return `${sheetId} ${row} ${column}`;
}

function keyOfTree({ subUnitId, row, column }: IFormulaDependencyTree): string {
  return keyOf(subUnitId, row, column);
}

interface Visit {
  readonly id: number;
  readonly order: number;
  readonly dependents: number[];
  isCalledByItself: boolean;
  lowest: number;
}

/**
 * Those that depend on themselves: the strongly connected components of more than one, by Tarjan's algorithm, and those
 * that are their own dependents. A list of visits, and no recursion: a column of balances is thousands deep.
 */
function inCircles(ids: readonly number[], dependentsOf: (id: number) => number[]): Set<number> {
  const found = new Set<number>();
  const visits = new Map<number, Visit>();
  /** Visited, and not yet known to be in a component. */
  const pending: Visit[] = [];
  const isPending = new Set<number>();
  for (const start of ids) {
    const path: Visit[] = [];
    const enter = (id: number) => {
      const dependents = dependentsOf(id);
      const order = visits.size;
      const visit = { id, order, lowest: order, dependents, isCalledByItself: dependents.includes(id) };
      visits.set(id, visit);
      isPending.add(id);
      pending.push(visit);
      path.push(visit);
    };
    if (!visits.has(start)) enter(start);
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const next = visit.dependents.pop();
      if (next === undefined) {
        path.pop();
        const caller = path.at(-1);
        if (caller) caller.lowest = Math.min(caller.lowest, visit.lowest);
        if (visit.lowest < visit.order) continue;
        const component = pending.splice(pending.lastIndexOf(visit));
        for (const { id } of component) {
          isPending.delete(id);
          if (component.length > 1 || visit.isCalledByItself) found.add(id);
        }
        continue;
      }
      const known = visits.get(next);
      if (!known) enter(next);
      else if (isPending.has(next)) visit.lowest = Math.min(visit.lowest, known.order);
    }
  }
  return found;
}
