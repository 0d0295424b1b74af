import type { CellPosition, RangeSize } from "../tables/address";

/** Where a table is to go: from a cell of a sheet on, or to a new sheet named after its title. */
export type Target =
  | {
      readonly kind: "cell";
      readonly sheetId: string;
      readonly first: CellPosition;
      /** The cells from the first one to the sheet's edges, itself included. */
      readonly room: RangeSize;
    }
  | { readonly kind: "newSheet"; readonly title: string };
