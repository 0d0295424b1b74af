/** The ink of a cell: what it is to the analyst. Colours are the trade's: inputs blue, formulas black. */
export type Ink = "input" | "secondary" | "check";

/** How a cell looks, in the sheet and in the preview alike. */
export interface Look {
  readonly ink?: Ink;
  readonly bold?: boolean;
  readonly shaded?: boolean;
  readonly ruleAbove?: boolean;
  readonly alignRight?: boolean;
  /** Stands off the cell before it, for text after a column of numbers. */
  readonly indented?: boolean;
  /** Excel's number format code. */
  readonly numberFormat?: string;
}

/**
 * One cell of a table. The value is what the cell shows; where there is a formula it is what the formula
 * gives, so that the preview needs no spreadsheet.
 */
export interface TableCell {
  readonly value: string | number;
  /** English formula text; {name} stands for the address of the cell of that name, {a:b} for a range. */
  readonly formula?: string;
  /** By which formulas of the same table refer to the cell. */
  readonly name?: string;
  /** True for a cell filled by the formula of another one, as its spill. */
  readonly spilled?: boolean;
  readonly look?: Look;
}

/** A table as pure data: what preview, insertion and tests all read. */
export interface TableDescription {
  /** Also the name of a sheet made for it: at most 31 characters, none of \ / ? * [ ] : */
  readonly title: string;
  readonly rows: readonly (readonly TableCell[])[];
  /** One per column, in pixels at 100 %. */
  readonly columnWidths: readonly number[];
}

/** A cell that stays empty. */
export const emptyCell: TableCell = { value: "" };
