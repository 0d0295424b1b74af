import { rangeAddress } from "../tables/address";
import type { TableDescription } from "../tables/description";
import { placeSize } from "../tables/placement";
import { wishedNames, type Layout, type Place } from "../tables/reference";
import { freeNames, freeWorkbookName } from "./freeName";
import type { CellFormats } from "./cellFormats";
import { run } from "./run";
import type { OccupiedCells } from "./occupiedCells";
import { surveyCells } from "./surveyCells";
import { surveyNewSheets } from "./surveyNewSheets";
import type { Target } from "./target";

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

/** Where tables would come to lie, and what stands in their way there. */
export interface Survey extends Found {
  readonly target: Target;
  readonly layout: Layout;
  /** The Excel Tables of the workbook by their names. */
  readonly excelTables: readonly string[];
  /** Of the first table and its chart, without the sheet: B2:G9. */
  readonly address: string;
}

/** Looks, in one request, at the cells that tables would take at the target. */
export function surveyTarget(target: Target, tables: readonly TableDescription[]): Promise<Survey> {
  return run((context) => survey(context, target, tables));
}

/** The same within a batch that goes on, which may want to know how the cells looked. */
export async function survey(
  context: Excel.RequestContext,
  target: Target,
  tables: readonly TableDescription[],
  { withFormats = false } = {},
): Promise<Survey> {
  const { names, tables: excelTables } = context.workbook;
  names.load("items/name");
  excelTables.load("items/name");
  const found =
    target.kind === "newSheets"
      ? await surveyNewSheets(context, tables)
      : await surveyCells(context, target, tables, withFormats);
  // The names of cells and of Excel Tables share one space.
  const tableNames = excelTables.items.map(({ name }) => name);
  const taken = [...names.items.map(({ name }) => name), ...tableNames];
  const wished = wishedNames(tables);
  const given = freeNames(wished, [...taken, ...found.namesOfSheet], freeWorkbookName);
  const chosen = new Map(wished.map((name, index) => [name, given[index] ?? name]));
  const [first] = found.places;
  return {
    ...found,
    target,
    layout: { places: found.places, names: chosen },
    excelTables: tableNames,
    address: first ? rangeAddress(first.first, placeSize(first.table)) : "",
  };
}
