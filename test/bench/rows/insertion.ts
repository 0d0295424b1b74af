import { insertTables } from "../../../src/excel/insertion/insertTables";
import type { BenchRow } from "../benchRow";
import { catalogue, type Entry } from "../excel/catalogue";
import { writeCellByCell, writeRowByRow } from "../excel/cellByCell";
import { inWorkbook } from "../excel/workbook";
import { writtenBytes, type WrittenBytes } from "../excel/writtenBytes";
import { median } from "../medianTime";

const area = "insertion";
const mostTrips = 2;
const mostTimesBare = 1.5;
const latenciesMs = [0, 50, 200];
const rounds = 3;

/** The table that is also written in small portions. */
const timed = "allocation";

interface Insertion extends WrittenBytes {
  readonly title: string;
  readonly trips: number;
}

/** Round trips and bytes of the live insertion of every entry of the catalogue. */
export async function measureRequests(): Promise<BenchRow[]> {
  const insertions: Insertion[] = [];
  for (const entry of catalogue) insertions.push(await insertion(entry));
  const trips = Math.max(...insertions.map((each) => each.trips));
  return [
    {
      area,
      what: `Awaited round trips, each of ${insertions.length} entries`,
      ours: String(trips),
      against: "one to look, one to write",
      ratio: trips / mostTrips,
      target: `≤ ${mostTrips}`,
      holds: trips <= mostTrips,
    },
    cellsRow(insertions),
    wholeRow(insertions),
  ];
}

function insertion({ title, tables }: Entry): Promise<Insertion> {
  return inWorkbook(async (excel) => {
    await insertTables(tables, "live", { kind: "newSheets" });
    const written = excel.requests[mostTrips - 1];
    if (!written) throw new Error(`${title} was written in one request with the look.`);
    return { title, trips: excel.awaitedRequests(), ...writtenBytes(written.request, tables) };
  });
}

/** The largest share that the protocol takes of what carries cells. */
function cellsRow(insertions: readonly Insertion[]): BenchRow {
  const [worst] = [...insertions].sort((a, b) => b.cells / b.bare - a.cells / a.bare);
  return bytesRow(
    `Bytes that carry values and formats, worst of all: ${worst?.title}`,
    worst?.cells,
    worst?.bare,
  );
}

function wholeRow(insertions: readonly Insertion[]): BenchRow {
  const [cells, whole, bare, objects] = (["cells", "whole", "bare", "objects"] as const).map((part) =>
    insertions.reduce((sum, each) => sum + each[part], 0),
  ) as [number, number, number, number];
  const each = insertions.map(
    ({ title, ...size }) => `${title} ${bytes(size.whole)} (${(size.whole / size.bare).toFixed(2)} ×)`,
  );
  return {
    ...bytesRow(`Bytes of the whole writing request, all ${insertions.length} together`, whole, bare),
    why:
      `${bytes(cells)} carry the cells. The rest is Office.js's protocol, some ${Math.round((whole - cells) / objects)} bytes ` +
      `for each of ${objects} objects (sheets, panes, ranges, names, Excel Tables, charts) that it names, creates, ` +
      `tracks and sets one by one, whatever their number of cells. ${each.join(", ")}.`,
  };
}

function bytesRow(what: string, ours = NaN, bare = NaN): BenchRow {
  return {
    area,
    what,
    ours: bytes(ours),
    against: `values and formats as bare JSON: ${bytes(bare)}`,
    ratio: ours / bare,
    target: `≤ ${mostTimesBare} ×`,
    holds: ours <= mostTimesBare * bare,
  };
}

/** The time of an insertion at several latencies, beside the same table written a row and a cell at a time. */
export async function measureLatencies(): Promise<BenchRow[]> {
  const entry = catalogue.find(({ id }) => id === timed);
  if (!entry) throw new Error(`The catalogue has no ${timed}.`);
  const rows: BenchRow[] = [];
  for (const latencyMs of latenciesMs) rows.push(...(await latencyRows(entry, latencyMs)));
  return rows;
}

async function latencyRows({ title, tables }: Entry, latencyMs: number): Promise<BenchRow[]> {
  const [table] = tables;
  if (!table) return [];
  const oursMs = await medianMs(latencyMs, () => insertTables(tables, "live", { kind: "newSheets" }));
  const others = [
    { how: "a row at a time", write: () => writeRowByRow(table) },
    { how: "a cell at a time", write: () => writeCellByCell(table) },
  ];
  const rows: BenchRow[] = [];
  for (const { how, write } of others) {
    const againstMs = await medianMs(latencyMs, write);
    rows.push({
      area,
      what: `${title}, live, with its chart, at ${latencyMs} ms a round trip`,
      ours: `${Math.round(oursMs)} ms`,
      against: `its cells ${how}: ${Math.round(againstMs)} ms`,
      ratio: oursMs / againstMs,
      // Where a trip takes no time there is none to save.
      target: latencyMs === 0 ? "none" : "faster",
      holds: latencyMs === 0 || oursMs < againstMs,
    });
  }
  return rows;
}

/** The median time of some runs, each in a workbook of its own, after one that warms up. */
async function medianMs(latencyMs: number, write: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const ms = await inWorkbook(
      async () => {
        const start = performance.now();
        await write();
        return performance.now() - start;
      },
      round === 0 ? 0 : latencyMs,
    );
    if (round > 0) times.push(ms);
  }
  return median(times);
}

function bytes(count: number): string {
  return `${count.toLocaleString("en-US")} bytes`;
}
