import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { entryCount, languageCount } from "../inventory";
import { cellsOf } from "../workbench/sheetCells";
import { XlsxFile } from "../workbench/xlsxFile";
import { samples, writeSamples } from "./writeSamples";

jest.setTimeout(60_000);

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), "aiCapexSamples-"))));
afterEach(() => rmSync(folder, { recursive: true }));

test("there is one of every entry in each mode and language", () => {
  expect(samples).toHaveLength(entryCount * 3 * languageCount);
  expect(new Set(samples.map(({ file }) => file)).size).toBe(samples.length);
});

test("each is a workbook with the entry's sheets alone, which show what is described", async () => {
  const selected = samples.filter(({ file }) =>
    ["en-US/live/baseline.xlsx", "zh-TW/native/bridge.xlsx", "zh-TW/values/model.xlsx"].includes(file),
  );
  await writeSamples(folder, selected);
  const written = readdirSync(folder, { recursive: true, encoding: "utf8" });
  expect(written.filter((name) => name.endsWith(".xlsx")).sort()).toEqual(
    selected.map(({ file }) => path.normalize(file)).sort(),
  );
  for (const { file, sheets } of selected) {
    const xlsx = new XlsxFile(readFileSync(path.join(folder, file)));
    const { sheets: written } = xlsx.xml("xl/workbook.xml") as { sheets: { sheet: { name: string }[] } };
    expect(written.sheet.map(({ name }) => name)).toEqual(sheets.map(({ title }) => title));
    sheets.forEach(({ rows }, index) =>
      expect(cellsOf(xlsx, index + 1).get("B2")).toBe(String(rows[0]?.[0]?.value)),
    );
  }
});

const refused: [why: string, args: (file: string) => string[], says: string][] = [
  ["no folder", () => [], "Name the folder"],
  ["two folders", (file) => [`${file}1`, `${file}2`], "Name the folder"],
  ["a file", (file) => [file], "is a file"],
];

test.each(refused)("npm run samples refuses %s, and writes nothing", (_why, args, says) => {
  const file = path.join(folder, "there");
  writeFileSync(file, "");
  const { status, stderr } = spawnSync(process.execPath, ["scripts/samples.mjs", ...args(file)], {
    cwd: path.resolve(__dirname, "../.."),
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([1, expect.stringContaining(says)]);
  expect(readdirSync(folder)).toEqual(["there"]);
});
