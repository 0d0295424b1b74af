import { rangeAddress, sheetAddress, type CellPosition } from "../../grid/address";
import { cellBlocks, type Block } from "../../grid/blocks";
import { blockRange } from "../host/blockRange";
import type { InspectedChange, WorkbookChange } from "./rollback";
import { enterUnfilled, placeholder } from "./placeholder";
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
  return cellBlocks(cells).map((block) => {
    const size = { rows: block.rows.length, columns: block.rows[0]?.length ?? 0 };
    const location = sheetAddress(name, rangeAddress(block, size));
    return {
      location,
      inspect({ workbook }, sheets) {
        return sheets.has(id) ? inspected(workbook.worksheets.getItem(id), block, location) : undefined;
      },
    };
  });
}

function inspected(sheet: Excel.Worksheet, block: Block<EnteredCell>, location: string): InspectedChange {
  const range = loadBlock(sheet, block);
  let former: readonly (readonly unknown[])[] = [];
  let reverted: Excel.Range | undefined;
  return {
    revert() {
      former = formerContents(block, range.formulas);
      if (former.flat().every((content) => content === null)) return [];
      enterUnfilled(range, former);
      reverted = loadBlock(sheet, block);
      return [];
    },
    restoreConcurrentEdits() {
      const now: unknown[][] = reverted?.formulas ?? [];
      const isReverted = former.every((line, r) =>
        line.every((content, c) => content === null || hasSameContent(content, now[r]?.[c])),
      );
      return isReverted ? [] : [location];
    },
  };
}

function loadBlock(sheet: Excel.Worksheet, block: Block<EnteredCell>): Excel.Range {
  const range = blockRange(sheet, block);
  range.load("formulas");
  return range;
}

/** What is to be entered again; null leaves a cell as it is, which holds something else by now. */
function formerContents({ rows }: Block<EnteredCell>, held: unknown[][]): unknown[][] {
  return rows.map((line, r) =>
    line.map(({ was, content }, c) => {
      const now = held[r]?.[c];
      return now === placeholder || hasSameContent(content, now) ? toEntry(was) : null;
    }),
  );
}
