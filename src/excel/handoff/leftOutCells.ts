import type { CellPosition } from "../../grid/address";
import type { CellCause } from "../read/cellCauses";
import type { Contents } from "../read/contents";
import type { SheetPlan } from "./planSheet";

/** A cell of an original that has no result to compare its copy with. */
export interface LeftOutCell extends CellPosition {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Why it shows #NAME?; left out where it is still calculating. */
  readonly cause?: CellCause;
}

/** The cells that are left out of the comparison, and why. */
export function leftOutCells(plans: readonly SheetPlan[], { ours }: Contents): LeftOutCell[] {
  return plans.flatMap(({ copy: { sheet }, cells }) => {
    const own = ours.find((each) => each.sheet === sheet)?.cells ?? [];
    const causes = new Map(own.map(({ row, column, cause }) => [`${row}:${column}`, cause]));
    return cells
      .filter(({ plan }) => plan.isLeftOut)
      .map(({ cell: { row, column } }) => {
        const cause = causes.get(`${row}:${column}`);
        return { row, column, sheetId: sheet.id, sheetName: sheet.name, ...(cause && { cause }) };
      });
  });
}
