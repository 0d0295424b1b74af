import type { IStyleBase, IStyleData } from "@univerjs/core";
import type { ChartData } from "../charts/chartData";
import type { ColorCriterion, TextRule } from "../officeHost/conditionalFormat/conditionalRule";
import type { PrintSettings } from "../officeHost/page/printSettings";
import type { CellArea } from "../officeHost/range/cellArea";
import type { CellHyperlink } from "../officeHost/range/cellHyperlink";
import type { CellContent } from "../officeHost/range/sheetCells";

/** All that a file says of a workbook and the workbench knows. Formulas are as in a file: without equals signs, with prefixes. */
export interface WorkbookContents {
  readonly sheets: readonly SheetContents[];
  readonly names: readonly NameContents[];
  /** Which sheet is in view, counted from 0. */
  readonly activeSheet: number;
}

export interface NameContents {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
  readonly isVisible: boolean;
  /** The only sheet that knows the name; all do where it is missing. */
  readonly sheetName?: string;
}

export interface SheetContents {
  readonly name: string;
  readonly isVisible: boolean;
  readonly isProtected: boolean;
  readonly showsGridlines: boolean;
  /** How many rows and columns stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Those that are not as Excel makes them. */
  readonly columns: readonly LineContents[];
  readonly rows: readonly LineContents[];
  readonly cells: readonly CellContents[];
  readonly merged: readonly CellArea[];
  readonly notes: readonly NoteContents[];
  readonly tables: readonly TableContents[];
  readonly conditionalFormats: readonly ConditionalContents[];
  readonly charts: readonly ChartContents[];
  readonly print: PrintSettings;
}

/** A row or a column; sizes are in pixels, and missing where it was not set. */
export interface LineContents {
  readonly index: number;
  readonly size?: number;
  readonly isHidden: boolean;
}

/** A cell that holds or shows something, or is formatted. */
export interface CellContents {
  readonly row: number;
  readonly column: number;
  /** What the cell shows; "" where that is nothing. */
  readonly value: CellContent;
  readonly isError: boolean;
  readonly formula?: string;
  /** The cells the formula fills, where arrays can matter to it. */
  readonly fills?: CellArea;
  readonly link?: CellHyperlink;
  readonly look: CellLook;
}

/** A note of a cell; Univer has no comments beside them. */
export interface NoteContents {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** How a cell looks; what is missing is as Excel makes it. */
export interface CellLook {
  readonly style: IStyleData;
  /** In Excel's words. */
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapsText: boolean;
  readonly indentLevel: number;
}

export interface TableContents {
  readonly name: string;
  readonly area: CellArea;
  readonly style: string;
  readonly isBanded: boolean;
  readonly showsFilterButtons: boolean;
}

/** A conditional format in Excel's words; the first of a sheet counts most. */
export interface ConditionalContents {
  readonly areas: readonly CellArea[];
  readonly condition: Condition;
  readonly style: IStyleBase;
  readonly stopsIfTrue: boolean;
}

/** When a cell is formatted; addresses are as seen from the first cell. */
export type Condition =
  | { readonly type: "CellValue"; readonly operator: string; readonly formulas: readonly string[] }
  | { readonly type: "Custom"; readonly formula: string }
  | ({ readonly type: "ContainsText" } & TextRule)
  | { readonly type: "ColorScale"; readonly points: readonly ColorCriterion[] };

/** A chart, its cells as references: 'My sheet'!$A$1:$A$9. */
export interface ChartContents {
  readonly chart: ChartData;
  readonly place: ChartPlace;
  readonly series: readonly SeriesReferences[];
}

/** Where a chart begins and ends. */
export interface ChartPlace {
  readonly from: PlaceInCell;
  readonly to: PlaceInCell;
}

/** A place by the cell it is in, and how far from the cell's corner, in pixels. */
export interface PlaceInCell {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

export interface SeriesReferences {
  /** A text, unless it is a reference. */
  readonly name: string | { readonly reference: string };
  readonly values: string;
  readonly categories: string;
  /** That of the first of the values. */
  readonly numberFormat: string;
}
