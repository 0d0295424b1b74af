import type { Place } from "../../tables/reference";
import type { CellFormats } from "../read/cellFormats";
import type { OccupiedCells } from "./occupiedCells";

/** What stands in the way of a table. */
export type Obstacle =
  | OccupiedCells
  | { readonly kind: "table"; readonly name: string }
  | { readonly kind: "merged"; readonly address: string }
  /** An old one does not tell merged cells: a table there could be torn apart, and its undoing would take them apart. */
  | { readonly kind: "oldExcel" }
  /** Clearing cells takes it from them, and a cleared place is what Undo leaves. */
  | { readonly kind: "conditionalFormats" }
  | { readonly kind: "spill" | "protectedSheet" | "protectedWorkbook" | "sheetEdge" | "sheetGone" };

/** What was found at a target. */
export interface Found {
  readonly places: readonly Place[];
  readonly obstacle?: Obstacle | undefined;
  /** Of the columns as they are, in points; none for sheets that are still to be made. */
  readonly columnWidths: readonly number[];
  /** Names that the sheet keeps for itself, beside those of the workbook. */
  readonly namesOfSheet: readonly string[];
  /** The charts of the sheet by their names, or the ids of the sheets where there are to be new ones. */
  readonly others: readonly string[];
  /** How the cells looked, where that was asked for. */
  readonly formats?: CellFormats | undefined;
}
