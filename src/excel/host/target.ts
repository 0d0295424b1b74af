import type { CellPosition, RangeSize } from "../../grid/address";

/** Where tables are to go: one from a cell of a sheet on, or each to a new sheet named after its title. */
export type Target = CellTarget | { readonly kind: "newSheets" };

/** From a cell of a sheet on. */
export interface CellTarget {
  readonly kind: "cell";
  readonly sheetId: string;
  readonly first: CellPosition;
  /** The cells from the first one to the sheet's edges, itself included. */
  readonly room: RangeSize;
}
