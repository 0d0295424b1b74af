import { cellAddress } from "../../grid/address";
import { isSameValue } from "../../grid/cellContent";
import { modes, type Mode, type TableDescription } from "../../tables/description";
import { run } from "../host/run";
import type { Target } from "../host/target";
import { waitForFunctions } from "../host/waitFor";
import { insertionChanges, type InsertedTable, type InsertedTables } from "../insertion/insertedTables";
import { insertTables } from "../insertion/insertTables";
import { undoInsertion } from "../insertion/undoInsertion";
import { outcome, type Check, type CheckedProduct, type CheckPlace, type Outcome } from "./check";
import { b2, targetOn } from "./targetOn";
import { asText } from "./shown";

/** Each table in each mode, inserted on the temporary sheet, or the model on sheets of its own, and taken out again. */
export function tableChecks({ tables }: Pick<CheckedProduct, "tables">): Check[] {
  return tables.flatMap(({ id, sheets }) =>
    modes.map((mode): Check => {
      const subject = `${id}, ${mode}`;
      return { id: "tables", subject, run: (place) => insertAndUndo(place, sheets, mode, subject) };
    }),
  );
}

async function insertAndUndo(
  place: CheckPlace,
  sheets: readonly TableDescription[],
  mode: Mode,
  subject: string,
): Promise<Outcome[]> {
  const before = place.made.length;
  const insertion = await insert(place, sheets, mode);
  const outcomes = [
    outcome("tables", "as previewed", await differenceFromPreview(insertion, mode, place.signal), {
      subject,
    }),
    ...(await partsOf(insertion, subject)),
  ];
  const { kind } = await undoInsertion(insertion);
  if (kind === "undone") place.made.splice(0, place.made.length - before);
  return [...outcomes, outcome("tableUndo", "undone", kind, { subject })];
}

/** At B2 of the temporary sheet, or a model on new sheets. */
async function insert(
  { made, ...place }: CheckPlace,
  sheets: readonly TableDescription[],
  mode: Mode,
): Promise<InsertedTables> {
  const target: Target = sheets.length > 1 ? { kind: "newSheets" } : targetOn(place, b2);
  const insertion = await insertTables(sheets, mode, target);
  if (insertion.kind !== "inserted")
    throw new Error(
      insertion.kind === "refused" ? `refused: ${insertion.inspection.obstacle?.kind}` : insertion.kind,
    );
  made.unshift(...insertionChanges(insertion.inspection, insertion.tables));
  return insertion;
}

/** Where the cells first show something else than the preview, and how many do. */
async function differenceFromPreview(
  { tables }: InsertedTables,
  mode: Mode,
  signal?: AbortSignal,
): Promise<string> {
  const shown = await run((context) => {
    const read = () => readValues(context, tables);
    // Only our own functions may answer after Excel has calculated.
    return mode === "live" ? waitForFunctions(read, (values) => values.flat(2), signal) : read();
  });
  const differing = tables.flatMap(({ table, first, sheetName }, index) =>
    table.rows.flatMap((row, r) =>
      row.flatMap(({ value }, c) => {
        const now = shown[index]?.[r]?.[c];
        const address = cellAddress({ row: first.row + r, column: first.column + c });
        return isSameValue(value, now)
          ? []
          : [`${sheetName}!${address} ${asText(now)}, not ${asText(value)}`];
      }),
    ),
  );
  return differing.length === 0 ? "as previewed" : `${differing.length} cells differ: ${differing[0]}`;
}

async function readValues(
  context: Excel.RequestContext,
  tables: readonly InsertedTable[],
): Promise<unknown[][][]> {
  const ranges = tables.map((table) => rangeOf(context, table));
  ranges.forEach((range) => range.load("values"));
  await context.sync();
  return ranges.map(({ values }) => values as unknown[][]);
}

function rangeOf(context: Excel.RequestContext, { sheetId, address }: InsertedTable): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getRange(address);
}

/** What the tables have beside cells: charts with their series, colours by value, an Excel Table. */
function partsOf({ tables }: InsertedTables, subject: string): Promise<Outcome[]> {
  return run(async (context) => {
    const loaded = tables.map((each) => {
      const range = rangeOf(context, each);
      const excelTables = range.getTables(false);
      const { charts } = range.worksheet;
      excelTables.load("items/name");
      charts.load("items/name,items/series/items/name");
      return { ...each, excelTables, charts, colorings: range.conditionalFormats.getCount() };
    });
    await context.sync();
    return loaded.flatMap(({ table, chartNames, charts, colorings, excelTables }) => {
      const [chart] = charts.items.filter(({ name }) => chartNames.includes(name));
      const series = (table.chart?.series ?? []).map(({ name }) => name).join(", ");
      return [
        ...(table.chart ? [outcome("charts", "1", chart ? "1" : "0", { subject })] : []),
        ...(table.chart
          ? [
              outcome("chartSeries", series, (chart?.series.items ?? []).map(({ name }) => name).join(", "), {
                subject,
              }),
            ]
          : []),
        ...(table.colorings
          ? [outcome("colorings", "some", colorings.value > 0 ? "some" : "none", { subject })]
          : []),
        ...(table.records
          ? [outcome("excelTables", "1", String(excelTables.items.length), { subject })]
          : []),
      ];
    });
  });
}

/** Undo leaves a table in which something was changed. */
export function changedTable({ tables }: Pick<CheckedProduct, "tables">): Check {
  return {
    id: "changedTable",
    async run(place) {
      const [table] = tables.filter(({ sheets }) => sheets.length === 1);
      if (!table) return [];
      const insertion = await insert(place, table.sheets, "values");
      await run(async (context) => {
        context.workbook.worksheets.getItem(place.sheetId).getRange("B2").values = [["changed"]];
        await context.sync();
      });
      const { kind } = await undoInsertion(insertion);
      return [outcome("changedTable", "changed", kind)];
    },
  };
}
