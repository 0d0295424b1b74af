import { insertTables } from "../../../src/excel/insertion/insertTables";
import { longestChain } from "../../tables/callChain";
import type { BenchRow } from "../benchRow";
import { catalogue, type Entry } from "../excel/catalogue";
import { inWorkbook } from "../excel/workbook";

const mostOfModel = 40;

/** How often our functions are called when a table is inserted, as the runtime counts it, beside its formulas. */
export async function measureCalls(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const entry of catalogue) rows.push(await callsRow(entry));
  return rows;
}

async function callsRow({ id, title, tables }: Entry): Promise<BenchRow> {
  const calls = await inWorkbook(async (excel) => {
    await insertTables(tables, "live", { kind: "newSheets" });
    await excel.settled();
    return excel.calls.length;
  });
  const formulas = tables.flatMap(({ rows }) => rows.flat().flatMap(({ live }) => live ?? []));
  const needed = formulas.join().match(/\b(CAPEX|ROI)\./g)?.length ?? 0;
  const isModel = id === "model";
  return {
    area: "calls",
    what: `${title}, inserted live`,
    ours: `calls: ${calls}, longest chain: ${longestChain(tables)}`,
    against: `in its formulas, a spilled block counted once: ${needed}`,
    ...(needed > 0 && { ratio: calls / needed }),
    target: isModel ? `≤ ${mostOfModel} calls` : "each once",
    holds: isModel ? calls <= mostOfModel : calls === needed,
  };
}
