import type { CellCause } from "../../excel/read/cellCauses";
import type { Scan } from "../../excel/read/scan";

/** Why cells of ours do not work, cell by cell. */
export function causesIn({ sheets }: Scan): readonly CellCause[] {
  return sheets.flatMap(({ cells }) => cells.flatMap(({ cause }) => cause ?? []));
}
