// Measures one area in this process and sends its rows to the process that started it.
import type { BenchRow } from "./benchRow";

/** What a file in rows/ exports: nothing but functions that measure. */
type RowsModule = Record<string, () => Promise<BenchRow[]>>;

async function measureArea(area: string): Promise<BenchRow[]> {
  const rowsModule = (await import(`./rows/${area}`)) as RowsModule;
  const rows: BenchRow[] = [];
  for (const [name, measure] of Object.entries(rowsModule)) {
    if (name.startsWith("measure")) rows.push(...(await measure()));
  }
  return rows;
}

const [area = ""] = process.argv.slice(2);
measureArea(area).then(
  (rows) => process.send?.(rows, () => process.exit()),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
