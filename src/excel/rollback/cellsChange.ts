import { rangeAddress, sheetAddress, type CellPosition } from "../../grid/address";
import { cellBlocks } from "../../grid/blocks";
import { blockRange } from "../host/blockRange";
import type { InspectedChange, WorkbookChange } from "./rollback";
import { hasSameContent, toEntry } from "./sameContent";

/** A cell that was entered anew. */
export interface EnteredCell extends CellPosition {
  readonly was: unknown;
  readonly content: unknown;
}

/** Cells of a sheet get back what they held, where they still hold what was entered. */
export function cellsChange(
  { id, name }: { readonly id: string; readonly name: string },
  cells: readonly EnteredCell[],
): WorkbookChange[] {
  return cellBlocks(cells).map((block) => ({
    location: sheetAddress(
      name,
      rangeAddress(block, { rows: block.rows.length, columns: block.rows[0]?.length ?? 0 }),
    ),
    inspect({ workbook }, sheets) {
      if (!sheets.has(id)) return undefined;
      const range = blockRange(workbook.worksheets.getItem(id), block);
      range.load("formulas");
      return inspected(range, block.rows);
    },
  }));
}

function inspected(range: Excel.Range, rows: readonly (readonly EnteredCell[])[]): InspectedChange {
  return {
    revert() {
      const held = range.formulas as unknown[][];
      // Null leaves a cell as it is.
      const former = rows.map((line, r) =>
        line.map(({ was, content }, c) => (hasSameContent(content, held[r]?.[c]) ? toEntry(was) : null)),
      );
      const isAny = former.flat().some((content) => content !== null);
      if (isAny) range.formulas = former;
      return [];
    },
  };
}
