import type { Area } from "./referredAreas";

interface Placed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** As many cells of an area are found; one of them is enough to say where an error comes from. */
const mostCells = 10;

/** Cells by their places, so that those of an area are found among very many. */
export class PlacedCells<Cell extends Placed> {
  /** By sheet in lower case and column the cells, from top to bottom. */
  private readonly sheets = new Map<string, Map<number, Cell[]>>();

  constructor(cells: readonly Cell[]) {
    for (const cell of [...cells].sort((a, b) => a.row - b.row)) {
      const sheet = cell.sheet.toLowerCase();
      const columns = this.sheets.get(sheet) ?? new Map<number, Cell[]>();
      this.sheets.set(sheet, columns);
      const column = columns.get(cell.column);
      if (column) column.push(cell);
      else columns.set(cell.column, [cell]);
    }
  }

  /** The cells of areas, in the order of these. */
  within(areas: readonly Area[]): Cell[] {
    return [...new Set(areas.flatMap((area) => this.inArea(area)))];
  }

  private inArea({ sheet, top, left, bottom, right }: Area): Cell[] {
    const found: Cell[] = [];
    for (const [column, cells] of this.sheets.get(sheet.toLowerCase()) ?? []) {
      if (column < left || column > right) continue;
      for (let index = firstFrom(cells, top); found.length < mostCells; index += 1) {
        const cell = cells[index];
        if (!cell || cell.row > bottom) break;
        found.push(cell);
      }
    }
    return found;
  }
}

/** The index of the first of the cells at a row or below it. */
function firstFrom(cells: readonly Placed[], row: number): number {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.row ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
