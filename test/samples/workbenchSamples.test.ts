import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { languages } from "../../src/data/language";
import { sampleFile, sampleIds } from "../../src/workbench/samples";
import { cellsOf } from "../workbench/sheetCells";
import { XlsxFile } from "../workbench/xlsxFile";
import { workbenchSamples, writeSamples } from "./writeSamples";

jest.setTimeout(120_000);

const root = path.resolve(__dirname, "../..");
const kept = path.join(root, "src/workbench");
const howToWrite = "npm run samples:workbench writes them anew";

/** Three workbooks: the complete model, what others published, and every function. */
const sampleCount = 3;

const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => name.replaceAll(path.sep, "/"))
    .sort();

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "workbenchSamples-"));
  await writeSamples(folder, workbenchSamples);
});
afterAll(() => rmSync(folder, { recursive: true }));

test("there is one of each in every language, and no file besides, here and in the build", () => {
  expect(sampleIds).toHaveLength(sampleCount);
  const files = languages.flatMap((language) => sampleIds.map((id) => sampleFile(id, language))).sort();
  expect(workbenchSamples.map(({ file }) => file).sort()).toEqual(files);
  for (const home of [kept, path.join(root, "dist-workbench")])
    expect(filesBelow(path.join(home, "samples")).map((name) => `samples/${name}`)).toEqual(files);
});

test.each(workbenchSamples)("$file has the entry's sheets, small enough for a click", ({ file, sheets }) => {
  expect(sheets.length).toBeGreaterThan(0);
  expect(statSync(path.join(kept, file)).size).toBeLessThan(60_000);
});

interface Named {
  readonly name: string;
  readonly "#text"?: string;
}

/** What a workbook says, whatever way its file is written: sheets, names, formulas and what cells show. */
function contentsOf(home: string, file: string) {
  const xlsx = new XlsxFile(readFileSync(path.join(home, file)));
  const { sheets, definedNames } = xlsx.xml("xl/workbook.xml") as {
    sheets: { sheet: Named[] };
    definedNames?: { definedName: Named[] };
  };
  const titles = sheets.sheet.map(({ name }) => name);
  return {
    names: (definedNames?.definedName ?? []).map((each) => `${each.name} = ${each["#text"]}`),
    sheets: titles.map((title, index) => ({
      title,
      cells: [...cellsOf(xlsx, index + 1)],
      formulas: formulasOf(xlsx, index + 1),
    })),
  };
}

/** The formulas of a sheet, each with its cell. */
function formulasOf(xlsx: XlsxFile, sheet: number): string[] {
  const text = xlsx.text(`xl/worksheets/sheet${sheet}.xml`);
  return [...text.matchAll(/<c r="(\w+)"[^>]*><f[^>]*>([^<]*)<\/f>/g)].map(
    ([, at, formula]) => `${at} ${formula}`,
  );
}

test(`the files are what the tables are now (${howToWrite})`, () => {
  const stale = workbenchSamples.filter(
    ({ file }) => JSON.stringify(contentsOf(kept, file)) !== JSON.stringify(contentsOf(folder, file)),
  );
  expect(stale.map(({ file }) => `${file} is stale: ${howToWrite}.`)).toEqual([]);
});

test("what is compared is there: the model's formulas call our functions and its cells have names", () => {
  const { names, sheets } = contentsOf(kept, sampleFile("model", "en-US"));
  expect(names.length).toBeGreaterThan(20);
  expect(sheets.length).toBeGreaterThan(5);
  const formulas = sheets.flatMap((sheet) => sheet.formulas);
  expect(formulas.filter((formula) => formula.includes("CAPEX_")).length).toBeGreaterThan(10);
  expect(formulas.filter((formula) => /\b(TODAY|NOW|RAND)\(/.test(formula))).toEqual([]);
});
