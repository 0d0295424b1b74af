import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

const src = path.resolve(__dirname, "../../src");

/** Which rooms each room may import from, besides itself: the arrows of the design. */
const mayImport: Record<string, string[]> = {
  data: [],
  finance: [],
  functions: ["data", "finance"],
  tables: ["data", "functions"],
  formulas: [],
  explain: ["data", "functions", "formulas"],
  handoff: ["data", "functions", "formulas"],
  excel: ["functions", "tables", "formulas", "handoff"],
  taskpane: ["data", "functions", "tables", "formulas", "explain", "handoff", "excel"],
  workbench: [],
};

/** Packages that each room may use; the others use none. */
const mayUse: Record<string, RegExp> = {
  formulas: /^@borgar\/fx$/,
  taskpane: /^(preact|@fluentui\/web-components)(\/|$)/,
  workbench: /^@univerjs\/|^rxjs$|^chart\.js|^chartjs-|^excelize-wasm$/,
};

interface Import {
  from: string;
  specifier: string;
}

/** Every import of every source file, styles left out. */
const imports: Import[] = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap((from) =>
    [
      ...readFileSync(path.join(src, from), "utf8").matchAll(
        /(?:from |import |import\((?:\/\* \w+: "\w+" \*\/ )?)"([^"]+)"/g,
      ),
    ].map(([, specifier = ""]) => ({ from, specifier })),
  )
  .filter(({ specifier }) => !specifier.endsWith(".css"));

const roomOf = (file: string) => file.split(path.sep)[0] ?? "";

test("every room is listed, and imports are found in all that have any", () => {
  const rooms = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(rooms.map(({ name }) => name).sort()).toEqual(Object.keys(mayImport).sort());
  const importing = new Set(imports.map(({ from }) => roomOf(from)));
  expect([...importing].sort()).toEqual(Object.keys(mayImport).sort());
  expect(imports.length).toBeGreaterThan(500);
});

test("imports between rooms follow the arrows", () => {
  const astray = imports
    .filter(({ specifier }) => specifier.startsWith("."))
    .map(({ from, specifier }) => ({ from, to: path.join(path.dirname(from), specifier) }))
    .filter(({ from, to }) => roomOf(to) !== roomOf(from) && !mayImport[roomOf(from)]?.includes(roomOf(to)));
  expect(astray).toEqual([]);
});

test("packages are used only where they belong", () => {
  const astray = imports.filter(
    ({ from, specifier }) => !specifier.startsWith(".") && !mayUse[roomOf(from)]?.test(specifier),
  );
  expect(astray).toEqual([]);
});

test("Office.js is called in excel/ alone, but for the pane's questions where it runs and in which colours", () => {
  const calling = readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(`workbench${path.sep}`))
    .filter((file) =>
      /\b(Excel|Office|OfficeExtension)\.[a-zA-Z]/.test(readFileSync(path.join(src, file), "utf8")),
    )
    .map((file) => file.replaceAll(path.sep, "/"));
  expect(calling.filter((file) => !file.startsWith("excel/"))).toEqual([
    "taskpane/host.ts",
    "taskpane/theme.ts",
  ]);
});
