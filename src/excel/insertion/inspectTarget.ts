import { rangeAddress } from "../../grid/address";
import type { TableDescription } from "../../tables/description";
import { placeSize } from "../../tables/placement";
import { wishedNames } from "../../tables/reference";
import { run } from "../host/run";
import type { Target } from "../host/target";
import { loadActiveSheetNames } from "../read/activeSheetNames";
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
  const ofActiveSheet = loadActiveSheetNames(context);
  const inspection =
    target.kind === "newSheets"
      ? await inspectNewSheets(context, tables)
      : await inspectCells(context, target, tables, withFormats).catch(unlessGone);
  if (!inspection) return sheetGone(target);
  // The names of cells and of Excel Tables share one space.
  const existingExcelTableNames = excelTables.items.map(({ name }) => name);
  const taken = [...names.items, ...ofActiveSheet.items].map(({ name }) => name);
  const wished = wishedNames(tables);
  const given = freeNames(
    wished,
    [...taken, ...existingExcelTableNames, ...inspection.sheetScopedNames],
    freeWorkbookName,
  );
  const chosen = new Map(wished.map((name, index) => [name, given[index] ?? name]));
  const [placed] = inspection.tables;
  return {
    ...inspection,
    target,
    layout: { tables: inspection.tables, names: chosen },
    existingExcelTableNames,
    activeSheetNames: ofActiveSheet.items.map(({ name }) => name),
    address: placed ? rangeAddress(placed.first, placeSize(placed.table)) : "",
  };
}

/** Undefined where the target's sheet is not there; any other failure is thrown on. */
function unlessGone(thrown: unknown): undefined {
  if (thrown instanceof OfficeExtension.Error && thrown.code === "ItemNotFound") return undefined;
  throw thrown;
}

function sheetGone(target: Target): TargetInspection {
  return {
    target,
    obstacle: { kind: "sheetGone" },
    tables: [],
    layout: { tables: [], names: new Map() },
    columnWidths: [],
    sheetScopedNames: [],
    existingChartNames: [],
    existingSheetIds: [],
    existingExcelTableNames: [],
    activeSheetNames: [],
    address: "",
  };
}
