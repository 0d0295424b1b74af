import { rangeAddress, type CellPosition } from "../../grid/address";
import { cellBlocks } from "../../grid/blocks";
import type { ListedCells } from "./CellList";

interface PlacedCell extends CellPosition {
  readonly sheetId: string;
  readonly sheetName: string;
}

/** Cells joined into ranges, sheet by sheet, each with a detail about how many it has. */
export function listedBlocks(cells: readonly PlacedCell[], detail: (count: number) => string): ListedCells[] {
  const sheets = new Map<string, PlacedCell[]>();
  for (const cell of cells) {
    const known = sheets.get(cell.sheetId);
    if (known) known.push(cell);
    else sheets.set(cell.sheetId, [cell]);
  }
  return [...sheets].flatMap(([sheetId, own]) =>
    cellBlocks(own).map(({ rows, ...first }) => {
      const size = { rows: rows.length, columns: rows[0]?.length ?? 0 };
      const { sheetName = "" } = own[0] ?? {};
      const address = rangeAddress(first, size);
      return { sheetId, sheetName, address, detail: detail(size.rows * size.columns) };
    }),
  );
}
