import { rangeAddress } from "../../grid/address";
import type { TableDescription } from "../../tables/description";
import { placeSize } from "../../tables/placement";
import { wishedNames } from "../../tables/reference";
import { run } from "../host/run";
import type { Target } from "../host/target";
import { freeNames, freeWorkbookName } from "./freeName";
import { inspectCells } from "./inspectCells";
import { inspectNewSheets } from "./inspectNewSheets";
import type { TargetInspection } from "./targetInspection";

/** Inspects, in one request, the cells that tables would take at the target. */
export function inspectTarget(
  target: Target,
  tables: readonly TableDescription[],
): Promise<TargetInspection> {
  return run((context) => inspectTargetWithin(context, target, tables));
}

/** The same within a batch that goes on, which may ask for the cells' formats too. */
export async function inspectTargetWithin(
  context: Excel.RequestContext,
  target: Target,
  tables: readonly TableDescription[],
  { withFormats = false } = {},
): Promise<TargetInspection> {
  const { names, tables: excelTables } = context.workbook;
  names.load("items/name");
  excelTables.load("items/name");
  const contents =
    target.kind === "newSheets"
      ? await inspectNewSheets(context, tables)
      : await inspectCells(context, target, tables, withFormats);
  // The names of cells and of Excel Tables share one space.
  const existingTableNames = excelTables.items.map(({ name }) => name);
  const taken = [...names.items.map(({ name }) => name), ...existingTableNames];
  const wished = wishedNames(tables);
  const given = freeNames(wished, [...taken, ...contents.sheetScopedNames], freeWorkbookName);
  const chosen = new Map(wished.map((name, index) => [name, given[index] ?? name]));
  const [first] = contents.tables;
  return {
    ...contents,
    target,
    layout: { tables: contents.tables, names: chosen },
    existingTableNames,
    address: first ? rangeAddress(first.first, placeSize(first.table)) : "",
  };
}
