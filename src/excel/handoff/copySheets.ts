import { localAddress } from "../../grid/address";
import { copiedNames } from "../../handoff/copiedNames";
import type { Copied } from "../../handoff/retarget";
import type { ProgressOptions } from "../host/progress";
import type { UsedSheet } from "../read/readSheets";
import type { WorkbookChange } from "../rollback/rollback";
import { sheetCopyChange } from "../rollback/sheetCopyChange";

/** A sheet and its copy. */
export interface SheetCopy {
  readonly sheet: UsedSheet;
  readonly id: string;
  readonly name: string;
  /** Its Excel Tables, loaded. */
  readonly tables: readonly Excel.Table[];
  /** What formulas on the copy have to refer to instead. */
  readonly copied: Copied;
}

/** What there is to copy, and what copying has to know of the workbook. */
interface Originals {
  readonly sheets: readonly UsedSheet[];
  /** The ids of all sheets. */
  readonly others: readonly string[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}

/**
 * Copies sheets to the end of the workbook, one in a request, so that it is known of each whether it was made; each is
 * added to `made` before.
 */
export async function copySheets(
  context: Excel.RequestContext,
  { sheets, others, names }: Originals,
  made: WorkbookChange[],
  { onProgress, signal }: ProgressOptions<"copying">,
): Promise<SheetCopy[]> {
  const pairs: { sheet: UsedSheet; copy: Excel.Worksheet }[] = [];
  for (const sheet of sheets) {
    signal?.throwIfAborted();
    onProgress?.("copying", pairs.length, sheets.length);
    const change = sheetCopyChange(sheet.name, [...others, ...pairs.map(({ copy }) => copy.id)]);
    made.push(change);
    const copy = await copySheet(context, sheet);
    change.id = copy.id;
    pairs.push({ sheet, copy });
  }
  const tables = await copiedTables(context, pairs);
  const sheetNames = new Map(pairs.map(({ sheet, copy }) => [sheet.name.toLowerCase(), copy.name]));
  const references = copiedNames(names, sheetNames);
  return pairs.map(({ sheet, copy }) => {
    // Excel may have given the copy a name of its own for its cells, which goes before the workbook's.
    const own = new Set(copy.names.items.map(({ name }) => name.toLowerCase()));
    const others = [...references].filter(([name]) => !own.has(name));
    return {
      sheet,
      id: copy.id,
      name: copy.name,
      tables: copy.tables.items,
      copied: { sheets: sheetNames, tables, names: new Map(others) },
    };
  });
}

async function copySheet(context: Excel.RequestContext, { id }: UsedSheet): Promise<Excel.Worksheet> {
  const copy = context.workbook.worksheets.getItem(id).copy("End");
  copy.load("id,name");
  copy.names.load("items/name");
  copy.tables.load("items/name");
  await context.sync();
  return copy;
}

/** By name in lower case the Excel Table on a copy that lies where one lies on the original. */
async function copiedTables(
  context: Excel.RequestContext,
  pairs: readonly { readonly sheet: UsedSheet; readonly copy: Excel.Worksheet }[],
): Promise<ReadonlyMap<string, string>> {
  const withTables = pairs.filter(({ copy }) => copy.tables.items.length > 0);
  if (withTables.length === 0) return new Map();
  const originals = withTables.map(({ sheet }) => context.workbook.worksheets.getItem(sheet.id).tables);
  for (const tables of originals) tables.load("items/name");
  await context.sync();
  const ranges = withTables.map(({ copy }, index) => ({
    originals: (originals[index]?.items ?? []).map(located),
    copies: copy.tables.items.map(located),
  }));
  await context.sync();
  return new Map(
    ranges.flatMap((found) =>
      found.originals.flatMap(({ name, range }): [string, string][] => {
        const copy = found.copies.find(
          (each) => localAddress(each.range.address) === localAddress(range.address),
        );
        return copy ? [[name.toLowerCase(), copy.name]] : [];
      }),
    ),
  );
}

function located(table: Excel.Table): { name: string; range: Excel.Range } {
  const range = table.getRange();
  range.load("address");
  return { name: table.name, range };
}
