import type { Localized } from "../data/language";
import type { Datum } from "../data/provenance";
import type { SpecialOption, TableOptions } from "./options";

/**
 * The role of a cell: what it is to the analyst. Colours are the trade's: inputs blue, formulas black,
 * links to another sheet green.
 */
export type CellRole = "input" | "link" | "secondary" | "check";

/** How a cell looks, in the sheet and in the preview alike. */
export interface CellStyle {
  readonly role?: CellRole | undefined;
  readonly bold?: boolean;
  /** Larger than the rest, as a title is. */
  readonly large?: boolean;
  readonly shaded?: boolean;
  /** A cell that waits to be filled in, tinted so that it is seen while empty. */
  readonly pendingInput?: boolean;
  readonly ruleAbove?: boolean;
  readonly alignRight?: boolean;
  /** Goes on in a next line where the column is too narrow for it. */
  readonly wrapped?: boolean;
  /** Stands off the cell before it, for text after a column of numbers. */
  readonly indented?: boolean;
  /** Excel's number format code. */
  readonly numberFormat?: string;
}

/**
 * One cell of a table. The value is what the cell shows; where there is a formula it is what the formula
 * gives, so that the preview needs no spreadsheet. In formulas, which are written as in English Excel, {name}
 * refers to the cell of that name, {a:b} to a range, {key!name} to a cell of another table of a model and {#All} to the
 * table's records with their headings.
 */
export interface TableCell {
  readonly value: string | number;
  /** The formula in both modes that calculate; one of the next two takes its place in its mode. */
  readonly formula?: string;
  /** The formula with custom functions. */
  readonly live?: string | undefined;
  /** The formula without custom functions, as Excel 2016 and later calculate it. */
  readonly native?: string | undefined;
  /** True for a cell that the live formula of another cell spills into. */
  readonly spilled?: boolean | undefined;
  /** By which formulas of the same table refer to the cell. */
  readonly name?: string;
  /** The name that the cell is to bear in the workbook; a taken one gets a number. */
  readonly workbookName?: string | undefined;
  readonly style?: CellStyle;
  /** Where a text leads that no formula gives: an https address, or a cell as in formulas, {name} or {key!name}. */
  readonly link?: string;
  /** The figure of ours that an input starts as, and is until someone overwrites it. */
  readonly published?: PublishedFigure;
}

/**
 * What a cell has to know of a figure of ours to tell whether it still holds that, and where the figure is from: a datum
 * has its source, a figure of a company the address of its publication, and some no more than words.
 */
export interface PublishedFigure
  extends
    Pick<Datum, "value" | "unit" | "provenance">,
    Partial<Pick<Datum, "label" | "source" | "paragraphs">> {
  readonly address?: string;
  readonly readIn?: string;
}

/** A block of cells by the names of its first and its last. */
export type CellBlock = readonly [first: string, last: string];

/**
 * How a block is coloured by its values: from low to high, by sign, or where it has a text, in the colour of inputs or,
 * where that says that something is wrong, of negatives.
 */
export type Coloring =
  | { readonly kind: "scale" | "sign"; readonly cells: CellBlock }
  | { readonly kind: "text" | "wrong"; readonly cells: CellBlock; readonly text: string };

/** One line, or one colour of columns or bars, of a chart. */
export interface ChartSeries {
  readonly name: string;
  readonly values: CellBlock;
  /** The user's own, shown in the colour of inputs. */
  readonly isInput?: boolean;
}

/** A chart of a table's cells, which stands below it. Bars lie on their side, the first at the bottom as in Excel. */
export interface ChartDescription {
  readonly type: "line" | "column" | "bar";
  /** Ends with the unit of the figures, in brackets. */
  readonly title: string;
  readonly categories: CellBlock;
  readonly series: readonly ChartSeries[];
  /** Where the values may lie below 0; else the axis starts there. */
  readonly signed?: boolean;
}

/** Rows that are records of one kind, which become an Excel Table: a row of headings and those below it. */
export interface Records {
  /** Of the Excel Table; a taken one gets a number. */
  readonly workbookName: string;
  /** Rows of the description, from the headings to the last record. */
  readonly rows: readonly [headings: number, last: number];
}

/** What stands below each page of a sheet, in Excel's code: &P is the page, &N how many there are, && an ampersand. */
export interface PageFooters {
  readonly left: string;
  readonly right: string;
}

/** A table as pure data: what preview, insertion and tests all read. */
export interface TableDescription {
  /** Also the name of a sheet made for it: at most 31 characters, none of \ / ? * [ ] : */
  readonly title: string;
  readonly rows: readonly (readonly TableCell[])[];
  /** One per column, in pixels at 100 %. */
  readonly columnWidths: readonly number[];
  /** How many rows stay in view on a sheet of its own. */
  readonly headingRows: number;
  readonly colorings?: readonly Coloring[];
  readonly chart?: ChartDescription;
  readonly records?: Records;
  /** Of a sheet of its own, once it is printed. */
  readonly footers?: PageFooters;
  /** By which formulas of the other tables of a model refer to this one. */
  readonly key?: string;
  /** From what it was made. */
  readonly identity?: TableIdentity;
}

/** What a table was made from: enough to describe it again. */
export interface TableIdentity {
  /** The id of the catalogue's entry. */
  readonly entry: string;
  /** The place among the entry's tables, from 0; a model has several. */
  readonly sheet: number;
  readonly options: TableOptions;
}

/** How a table is written: as our functions, as Excel's own formulas, or as their values. */
export const modes = ["live", "native", "values"] as const;
export type Mode = (typeof modes)[number];

/** The groups of the list in its order: what is used most, then by the question that a table answers. */
export const tableGroups = ["mostUsed", "amount", "company", "cost", "return", "reference"] as const;
export type TableGroup = (typeof tableGroups)[number];

/** What the list shows of an entry of the catalogue; the build takes it out of the entry's file. */
export interface ListedTable {
  readonly id: string;
  readonly group: TableGroup;
  /** The place in its group. */
  readonly order: number;
  readonly title: Localized;
  /** What it is, in a line. */
  readonly line: Localized;
}

/** An entry of the catalogue: one file of the folder of that name each. */
interface CatalogueEntry extends ListedTable {
  /** The options that make a difference to it, besides the language. */
  readonly options?: readonly SpecialOption[];
}

/** A table, which goes where the user wants it. */
export interface CatalogueTable extends CatalogueEntry {
  describe(options: TableOptions): TableDescription;
}

/** Tables that refer to each other, each on a new sheet. */
export interface CatalogueModel extends CatalogueEntry {
  describeSheets(options: TableOptions): readonly TableDescription[];
}

/** A cell that stays empty. */
export const emptyCell: TableCell = { value: "" };
