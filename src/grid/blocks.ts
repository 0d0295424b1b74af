import type { CellPosition } from "./address";

/** A rectangle of cells, row by row; none is missing. */
export interface Block<Cell extends CellPosition> extends CellPosition {
  readonly rows: readonly (readonly Cell[])[];
}

/** The cells as few rectangles, from the top left on: runs in a row, joined with equal ones right below. */
export function cellBlocks<Cell extends CellPosition>(cells: readonly Cell[]): readonly Block<Cell>[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const blocks: { row: number; column: number; rows: Cell[][] }[] = [];
  /** By column and width the block that a run of the next row can join. */
  const open = new Map<string, { row: number; column: number; rows: Cell[][] }>();
  for (const run of runsOf(sorted)) {
    const [{ row, column }] = run;
    const key = `${column}:${run.length}`;
    const above = open.get(key);
    if (above && above.row + above.rows.length === row) above.rows.push(run);
    else {
      const block = { row, column, rows: [run as Cell[]] };
      open.set(key, block);
      blocks.push(block);
    }
  }
  return blocks;
}

/** Neighbours in a row together. */
function runsOf<Cell extends CellPosition>(sorted: readonly Cell[]): [Cell, ...Cell[]][] {
  const runs: [Cell, ...Cell[]][] = [];
  let last: CellPosition | undefined;
  for (const cell of sorted) {
    const run = runs.at(-1);
    if (run && last?.row === cell.row && last.column === cell.column - 1) run.push(cell);
    else runs.push([cell]);
    last = cell;
  }
  return runs;
}
