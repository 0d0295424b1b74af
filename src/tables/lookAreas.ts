import type { CellPosition, RangeSize } from "./address";
import type { Look, TableDescription } from "./description";

/** A block of cells that look alike; the position is relative to the table's first cell. */
export interface LookArea {
  readonly first: CellPosition;
  readonly size: RangeSize;
  readonly look: Look;
}

/** The fewest blocks, row by row and then joined downwards, that give every cell of a table its look. */
export function lookAreas(table: TableDescription): LookArea[] {
  const areas: LookArea[] = [];
  table.rows.forEach((_, row) => {
    for (const run of runsOfRow(table, row)) {
      const above = areas.findIndex((area) => continues(area, run));
      const joined = areas[above];
      if (joined) areas[above] = { ...joined, size: { ...joined.size, rows: joined.size.rows + 1 } };
      else areas.push(run);
    }
  });
  return areas;
}

/** The stretches of a row whose neighbouring cells look alike; cells without a look are passed over. */
function runsOfRow(table: TableDescription, row: number): LookArea[] {
  const runs: LookArea[] = [];
  table.rows[row]?.forEach(({ look }, column) => {
    if (!look) return;
    const last = runs.at(-1);
    if (last && last.first.column + last.size.columns === column && sameLook(last.look, look)) {
      runs[runs.length - 1] = { ...last, size: { rows: 1, columns: last.size.columns + 1 } };
    } else {
      runs.push({ first: { row, column }, size: { rows: 1, columns: 1 }, look });
    }
  });
  return runs;
}

/** Whether a run lies right below an area, as wide and alike; a rule above would repeat inside the block. */
function continues(area: LookArea, run: LookArea): boolean {
  return (
    area.first.column === run.first.column &&
    area.size.columns === run.size.columns &&
    area.first.row + area.size.rows === run.first.row &&
    !run.look.ruleAbove &&
    sameLook(area.look, run.look)
  );
}

function sameLook(a: Look, b: Look): boolean {
  return (
    a.ink === b.ink &&
    !!a.bold === !!b.bold &&
    !!a.shaded === !!b.shaded &&
    !!a.awaited === !!b.awaited &&
    !!a.ruleAbove === !!b.ruleAbove &&
    !!a.alignRight === !!b.alignRight &&
    !!a.indented === !!b.indented &&
    a.numberFormat === b.numberFormat
  );
}
