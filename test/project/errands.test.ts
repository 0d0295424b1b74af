import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { calculatingTableCount, overwritableEntryCount, tableCount } from "../inventory";

const root = path.resolve(__dirname, "../..");
const fixtures = path.join(__dirname, "errands");
const contributing = readFileSync(path.join(root, "CONTRIBUTING.md"), "utf8");

/** An edit of a file that is there: a text in it that occurs once, and what takes its place. */
interface Edit {
  readonly file: string;
  readonly text: string;
  readonly by: string;
}

interface Errand {
  /** The heading of its page in CONTRIBUTING.md. */
  readonly heading: string;
  readonly fixture: string;
  readonly edits: readonly Edit[];
  /** Written by commands that the page names. */
  readonly generated: readonly string[];
  readonly mostChanged: number;
  /** The suites that find the addition. */
  readonly suites: readonly string[];
  /** Of their tests those that count, and those of the addition; all where it is left out. */
  readonly tests?: string;
}

const chinese = readFileSync(path.join(fixtures, "chinese.json"), "utf8").trim();

const errands: readonly Errand[] = [
  {
    heading: "Add a function",
    fixture: "function",
    edits: [
      {
        file: "src/functions/zh-TW.json",
        text: `  "CAPEX.PATH": {`,
        by: `  "CAPEX.MONTHLY": ${chinese},\n  "CAPEX.PATH": {`,
      },
    ],
    generated: ["docs/functions.md", "src/functions/examples.json"],
    mostChanged: 6,
    suites: [
      "test/functions",
      "test/project/translations",
      "test/project/functionTable",
      "test/project/sizes",
    ],
  },
  {
    heading: "Add a table",
    fixture: "table",
    edits: [
      {
        file: "src/taskpane/tables/TableIcon.tsx",
        text: "};\n\n/** For a table without",
        by: `  monthly: <path d="M3 4h14v12H3zM3 8h14" />,\n};\n\n/** For a table without`,
      },
      {
        file: "test/inventory.ts",
        text: `export const tableCount = ${tableCount}`,
        by: `export const tableCount = ${tableCount + 1}`,
      },
      {
        file: "test/inventory.ts",
        text: `export const calculatingTableCount = ${calculatingTableCount}`,
        by: `export const calculatingTableCount = ${calculatingTableCount + 1}`,
      },
      {
        file: "test/inventory.ts",
        text: `export const overwritableEntryCount = ${overwritableEntryCount}`,
        by: `export const overwritableEntryCount = ${overwritableEntryCount + 1}`,
      },
      {
        file: "test/inventory.ts",
        text: "export const overwritableCount = ",
        by: "export const overwritableCount = 1 + ",
      },
      {
        file: "test/excel/insertionCost.test.ts",
        text: `  {\n    id: "perspective",`,
        by: `  { id: "monthly", calls: 1, chain: 1, why: "one year projected", bytes: 5_300 },\n  {\n    id: "perspective",`,
      },
    ],
    generated: [],
    mostChanged: 4,
    suites: [
      "test/tables/catalogue",
      "test/excel/everyTable",
      "test/excel/insertionCost",
      "test/excel/overwritten",
      "test/project/sizes",
    ],
    tests: "^every |monthly|at most",
  },
];

let copy: string;
/** The files that each errand has changed, by its heading. */
const changed = new Map<string, string[]>();

/** Both errands are done in one copy of the project, which is built once. */
beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), "errands-"));
  for (const name of readdirSync(root)) {
    if (/^(dist.*|node_modules|coverage|\.git)$/.test(name)) continue;
    cpSync(path.join(root, name), path.join(copy, name), {
      recursive: true,
      filter: (source) => path.basename(source) !== "node_modules",
    });
  }
  symlinkSync(path.join(root, "node_modules"), path.join(copy, "node_modules"));
  for (const { heading, fixture, edits, generated } of errands)
    changed.set(heading, [...new Set([...addFiles(fixture), ...edits.map(apply), ...generated])]);
  run("scripts/docs.js");
  run("scripts/translations.js");
  build();
});
afterAll(() => rmSync(copy, { recursive: true }));

const run = (...args: string[]) =>
  execFileSync(process.execPath, args, { cwd: copy, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

/** Builds the functions and the pane, as npm run build does beside the workbench. */
const build = () =>
  run(
    "--input-type=module",
    "--eval",
    `import webpackConfig from "./webpack.config.js"; import { buildWhole } from "./scripts/wholeBuild.mjs";
     const shipped = webpackConfig({}).filter(({ name }) => name !== "workbench");
     await buildWhole(shipped.map((config) => ({ ...config, mode: "production" })));`,
  );

/** Puts the files of a fixture where they belong; returns them. */
function addFiles(fixture: string): string[] {
  const folder = path.join(fixtures, fixture);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".fixture"))
    .map((file) => {
      const added = file.replace(/\.fixture$/, "");
      mkdirSync(path.dirname(path.join(copy, added)), { recursive: true });
      cpSync(path.join(folder, file), path.join(copy, added));
      return added;
    });
}

function apply({ file, text, by }: Edit): string {
  const content = readFileSync(path.join(copy, file), "utf8");
  if (content.split(text).length !== 2) throw new Error(`${file} has not once: ${text}`);
  writeFileSync(
    path.join(copy, file),
    content.replace(text, () => by),
  );
  return file;
}

/** A page of CONTRIBUTING.md by its heading. */
function pageOf(heading: string): string {
  const [, page = ""] = contributing.split(`## ${heading}\n`);
  return page.split("\n## ")[0] ?? "";
}

jest.setTimeout(180_000);

describe.each(errands)("$heading, as its page says", ({ heading, mostChanged, suites, tests = "" }) => {
  test("it is found and tried by the suites", () => {
    const jest = path.join(root, "node_modules/jest/bin/jest.js");
    expect(() => run(jest, "--silent", "--runInBand", "-t", tests, ...suites)).not.toThrow();
  });

  test(`at most ${mostChanged} files change, all named by the page`, () => {
    const files = changed.get(heading) ?? [];
    // The page names the folder of a new file, and each file that is edited or generated.
    const page = pageOf(heading);
    expect(files.filter((file) => !page.includes(file) && !page.includes(path.dirname(file)))).toEqual([]);
    expect(files.length).toBeLessThanOrEqual(mostChanged);
  });
});
