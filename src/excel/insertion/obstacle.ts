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
