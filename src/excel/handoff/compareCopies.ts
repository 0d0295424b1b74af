import type { CellPosition } from "../../grid/address";
import { isSameValue } from "../../grid/cellContent";
import type { ProgressOptions } from "../host/progress";
import { readCells } from "../read/readCells";
import type { SheetPlan } from "./planSheet";

/** A cell whose copy shows something else. */
export interface Difference extends CellPosition {
  /** Of the copy. */
  readonly sheetId: string;
  readonly sheetName: string;
  readonly original: unknown;
  readonly copy: unknown;
}

/** Reads the cells that were entered in the copies, and those they fill, and compares them with the originals. */
export async function compareCopies(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  watch: ProgressOptions<"comparing">,
): Promise<{ compared: number; differing: readonly Difference[] }> {
  const sheets = plans.map(({ copy, cells }) => ({
    sheetId: copy.id,
    cells: cells.flatMap(({ plan }) =>
      plan.expected.map((cell) => ({ ...cell, sheetId: copy.id, sheetName: copy.name })),
    ),
  }));
  const shown = await readCells(context, sheets, "comparing", watch);
  const differing = [...shown].filter(([{ value }, copy]) => !isSameValue(value, copy));
  return {
    compared: shown.size,
    differing: differing.map(([{ value, ...place }, copy]) => ({ ...place, original: value, copy })),
  };
}
