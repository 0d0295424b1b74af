import { callsCustomFunction } from "./customFunctionFormula";
import { excelFunctionAge } from "./excelFunctions";
import { NameIndex, nameFault, type KnownNames, type NameFault } from "./nameFault";
import { PlacedCells } from "./placedCells";
import { referredAreas } from "./referredAreas";
import { usedParts } from "./usedParts";

/** A cell that shows #NAME?, or one of ours that may have passed it on, with what it holds. */
export interface NamelessCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: unknown;
  /** Whether it shows #VALUE!, which may have come of #NAME? or not. */
  readonly isVague?: boolean;
}

/**
 * Why a cell shows #NAME?: by a name in its own formula, or in that of the cell `at` which the error comes from.
 * `functions` is that Excel does not know our functions there; `untold` that the cell has the error and no reason for it,
 * as where it was typed.
 */
export interface NameCause<Cell extends NamelessCell = NamelessCell> {
  readonly fault:
    NameFault | { readonly kind: "functions"; readonly mayLack?: string } | { readonly kind: "untold" };
  /** The cell that the error comes from; left out where it is the cell itself. */
  readonly at?: Cell;
}

/**
 * Why cells show #NAME?, from all of the workbook that do, or all that these refer to. Of several causes the first that
 * the user can mend is told: a name in the cell's own formula, then one where it comes from, the nearest first. Cells
 * that show #VALUE! for another reason have none.
 */
export function nameCauses<Cell extends NamelessCell>(
  cells: readonly Cell[],
  known: KnownNames,
): ReadonlyMap<Cell, NameCause<Cell>> {
  const index = new NameIndex(known);
  const placed = new PlacedCells(cells);
  const causes = new Map<Cell, NameCause<Cell>>();
  const precedents = new Map<Cell, readonly Cell[]>();
  for (const cell of cells) {
    const parts = usedParts(String(cell.formula));
    const fault = nameFault(parts, cell.sheet, index);
    if (fault) causes.set(cell, { fault });
    else
      precedents.set(
        cell,
        placed.within(referredAreas(parts, cell, index)).filter((each) => each !== cell),
      );
  }
  const dependents = reversed(precedents);
  passOn(causes, [...causes.keys()], dependents);

  const rest = () => cells.filter((cell) => !cell.isVague && !causes.has(cell));
  const give = (found: readonly Cell[], faultOf: (cell: Cell) => NameCause["fault"]) => {
    for (const cell of found) causes.set(cell, { fault: faultOf(cell) });
    passOn(causes, found, dependents);
  };
  const isOurs = ({ formula }: Cell) => callsCustomFunction(formula);
  const hasNone = (cell: Cell) => !isOurs(cell) && precedents.get(cell)?.length === 0;
  give(rest().filter(hasNone), () => ({ kind: "untold" }));
  give(rest().filter(isOurs), (cell) => ({ kind: "functions", ...newest(cell) }));
  // What is left refers to itself.
  give(rest(), () => ({ kind: "untold" }));
  return causes;
}

/** A function in a formula that not every Excel has which has dynamic arrays. */
function newest({ formula }: NamelessCell): { readonly mayLack?: string } {
  const found = usedParts(String(formula)).find(
    (part) => part.kind === "function" && excelFunctionAge(part.name.toUpperCase()) === "sinceLambda",
  );
  return found?.kind === "function" ? { mayLack: found.name.toUpperCase() } : {};
}

function reversed<Cell>(precedents: ReadonlyMap<Cell, readonly Cell[]>): ReadonlyMap<Cell, Cell[]> {
  const dependents = new Map<Cell, Cell[]>();
  for (const [cell, from] of precedents) {
    for (const each of from) {
      const known = dependents.get(each);
      if (known) known.push(cell);
      else dependents.set(each, [cell]);
    }
  }
  return dependents;
}

/** Gives the causes of cells to those that refer to them, step by step, where these have none yet. */
function passOn<Cell extends NamelessCell>(
  causes: Map<Cell, NameCause<Cell>>,
  from: readonly Cell[],
  dependents: ReadonlyMap<Cell, readonly Cell[]>,
): void {
  const queue = [...from];
  // A list that grows while it is gone through: neither deep chains nor circles are a matter.
  for (const cell of queue) {
    const cause = causes.get(cell);
    if (!cause) continue;
    for (const dependent of dependents.get(cell) ?? []) {
      if (causes.has(dependent)) continue;
      causes.set(dependent, { fault: cause.fault, at: cause.at ?? cell });
      queue.push(dependent);
    }
  }
}
