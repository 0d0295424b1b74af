import { type CellPosition, rangeAddress, sheetAddress } from "../../grid/address";
import { cellBlocks } from "../../grid/blocks";
import { blockRange } from "../host/blockRange";
import type { FoundPart, Part } from "./rollback";
import { asEntered, isSameContent } from "./sameContent";

/** A cell that was entered anew. */
export interface EnteredCell extends CellPosition {
  readonly was: unknown;
  readonly content: unknown;
}

/** Cells of a sheet get back what they held, where they still hold what was entered. */
export function enteredCells(
  { id, name }: { readonly id: string; readonly name: string },
  cells: readonly EnteredCell[],
): Part[] {
  return cellBlocks(cells).map((block) => ({
    place: sheetAddress(
      name,
      rangeAddress(block, { rows: block.rows.length, columns: block.rows[0]?.length ?? 0 }),
    ),
    look({ workbook }) {
      const sheet = workbook.worksheets.getItemOrNullObject(id);
      const range = blockRange(sheet, block);
      sheet.load("name");
      range.load("formulas");
      return found(sheet, range, block.rows);
    },
  }));
}

function found(
  sheet: Excel.Worksheet,
  range: Excel.Range,
  rows: readonly (readonly EnteredCell[])[],
): FoundPart {
  return {
    remove() {
      if (sheet.isNullObject) return [];
      const held = range.formulas as unknown[][];
      // Null leaves a cell as it is.
      const former = rows.map((line, r) =>
        line.map(({ was, content }, c) => (isSameContent(content, held[r]?.[c]) ? asEntered(was) : null)),
      );
      const isAny = former.flat().some((content) => content !== null);
      if (isAny) range.formulas = former;
      return [];
    },
  };
}
