import type { DefinedName, ExcelTable, KnownNames } from "../../formulas/nameFault";
import { supportsSpills } from "../host/requirements";

/** Reads what formulas may call by name, in two requests at most; of our functions the caller knows which there are. */
export async function readKnownNames(
  context: Excel.RequestContext,
  functions: ReadonlySet<string> | undefined,
): Promise<KnownNames> {
  const { names, worksheets, tables } = context.workbook;
  names.load("items/name,items/formula");
  worksheets.load("items/name,items/names/items/name,items/names/items/formula");
  tables.load("items/name,items/worksheet/name,items/columns/items/name");
  await context.sync();
  const ofSheets = worksheets.items.flatMap((sheet) =>
    sheet.names.items.map((item) => ({ ...definedName(item), sheet: sheet.name })),
  );
  return {
    ...(functions && { functions }),
    names: [...names.items.map(definedName), ...ofSheets],
    tables: tables.items.length > 0 ? await located(context, tables.items) : [],
    // An Excel that does not report spills has none.
    hasDynamicArrays: supportsSpills(),
  };
}

function definedName({ name, formula }: Excel.NamedItem): DefinedName {
  return { name, formula: String(formula) };
}

async function located(context: Excel.RequestContext, tables: readonly Excel.Table[]): Promise<ExcelTable[]> {
  const ranges = tables.map((table) => {
    const range = table.getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { table, range };
  });
  await context.sync();
  return ranges.map(({ table, range }) => ({
    name: table.name,
    sheet: table.worksheet.name,
    columns: table.columns.items.map(({ name }) => name),
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  }));
}
