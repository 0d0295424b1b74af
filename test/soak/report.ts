import { appendFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import makeUniverBundle from "../jest/univerBundle";

/** The figures of the last run; several test processes add rows to it at once. */
const latest = path.resolve(__dirname, "latest.md");

/** Empties the report, besides what every run of tests begins with; the run calls it before its first test. */
export default async function startReport(): Promise<void> {
  await makeUniverBundle();
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(
    latest,
    `# The last run of npm run test:soak, ${date}\n\n| what | how many | result |\n| --- | --- | --- |\n`,
  );
}

/** Adds a row to the report and prints it. */
export function record(what: string, howMany: string, result: string): void {
  appendFileSync(latest, `| ${what} | ${howMany} | ${result} |\n`);
  process.stdout.write(`${what}: ${howMany}: ${result}\n`);
}
