// npm run bench: measures every area, or those named (npm run bench -- functions start), each in a process of its own
// so that none finds the memory and the compiled code of another. A run of all areas is recorded in latest.md.
import { fork } from "node:child_process";
import { once } from "node:events";
import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { BenchRow } from "./benchRow";
import { areaSection, report } from "./report";

const areas = readdirSync(path.join(__dirname, "rows")).map((file) => path.basename(file, ".ts"));

/** The rows of an area, from a process that measures it; Node's options, such as --expose-gc, pass on to it. */
async function measure(area: string): Promise<BenchRow[]> {
  const measuring = fork(path.join(__dirname, "measureArea.ts"), [area]);
  let rows: BenchRow[] = [];
  measuring.on("message", (message) => (rows = message as BenchRow[]));
  const [code] = await once(measuring, "exit");
  if (code !== 0 || rows.length === 0) throw new Error(`${area}: measured nothing.`);
  return rows;
}

async function main(): Promise<void> {
  const named = process.argv.slice(2);
  const unknown = named.filter((area) => !areas.includes(area));
  if (unknown.length > 0) throw new Error(`No area ${unknown.join(", ")}. There are: ${areas.join(", ")}.`);
  const rows: BenchRow[] = [];
  for (const area of named.length > 0 ? named : areas) {
    console.log(`Measuring ${area}…`);
    const measured = await measure(area);
    rows.push(...measured);
    console.log(await areaSection(area, measured));
  }
  console.log(`${rows.filter(({ holds }) => holds).length} of ${rows.length} targets hold.`);
  if (named.length === 0) writeFileSync(path.join(__dirname, "latest.md"), await report(rows));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
