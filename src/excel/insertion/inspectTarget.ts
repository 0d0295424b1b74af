import { rangeAddress } from "../../grid/address";
import type { TableDescription } from "../../tables/description";
import { placeSize } from "../../tables/placement";
import { type Layout, wishedNames } from "../../tables/reference";
import { run } from "../host/run";
import type { Target } from "../host/target";
import { freeNames, freeWorkbookName } from "./freeName";
import { surveyCells, surveyNewSheets } from "./inspectCells";
import type { Found } from "./obstacle";

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
