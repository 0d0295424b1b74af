import type { OccupiedCells } from "./occupiedCells";

/** Why a table cannot be written at a target. */
export type Obstacle =
  | OccupiedCells
  | { readonly kind: "table"; readonly name: string }
  | { readonly kind: "merged"; readonly address: string }
  /** One that does not report merged cells: a table there could be torn apart, and its undo would unmerge them. */
  | { readonly kind: "oldExcel" }
  /** Clearing cells removes them, and Undo clears. */
  | { readonly kind: "conditionalFormats" }
  | { readonly kind: "spill" | "protectedSheet" | "protectedWorkbook" | "sheetEdge" | "sheetGone" };
