import type { CellPosition } from "../../grid/address";
import type { CellTarget } from "../host/target";
import type { CheckPlace } from "./check";

/** Where tables are put on the temporary sheet. */
export const b2: CellPosition = { row: 1, column: 1 };

/** Cells of the temporary sheet from a first one on, with room for all that is checked. */
export function targetOn({ sheetId }: Pick<CheckPlace, "sheetId">, first: CellPosition): CellTarget {
  return { kind: "cell", sheetId, first, room: { rows: 500, columns: 100 } };
}
