import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** What a program finds in a file: how many cells with a formula, and how many with anything. */
export interface Found {
  readonly formulas: number;
  readonly filled: number;
}

/** Reads files; throws where the program is not installed or does not read one. */
export type Reader = (files: readonly string[]) => Promise<Found[]> | Found[];

/** The packages that are read with, in a folder of their own. */
const load = createRequire(path.resolve(__dirname, "validator/package.json"));

interface ExcelJs {
  Workbook: new () => {
    xlsx: { readFile(file: string): Promise<unknown> };
    eachSheet(each: (sheet: ExcelJsSheet) => void): void;
  };
}
interface ExcelJsSheet {
  eachRow(
    each: (row: { eachCell(each: (cell: { formula?: string; value: unknown }) => void): void }) => void,
  ): void;
}

async function withExcelJs(files: readonly string[]): Promise<Found[]> {
  const { Workbook } = load("exceljs") as ExcelJs;
  const all: Found[] = [];
  for (const file of files) {
    const workbook = new Workbook();
    await workbook.xlsx.readFile(file);
    let [formulas, filled] = [0, 0];
    workbook.eachSheet((sheet) =>
      sheet.eachRow((row) =>
        row.eachCell(({ formula, value }) => {
          if (formula) formulas += 1;
          if (formula || (value !== null && value !== "")) filled += 1;
        }),
      ),
    );
    all.push({ formulas, filled });
  }
  return all;
}

interface SheetJs {
  read(
    bytes: Buffer,
    options: object,
  ): { Sheets: Record<string, Record<string, { f?: string; v?: unknown }>> };
}

function withSheetJs(files: readonly string[]): Found[] {
  const { read } = load("xlsx") as SheetJs;
  return files.map((file) => {
    const { Sheets } = read(readFileSync(file), { cellFormula: true });
    const cells = Object.values(Sheets).flatMap((sheet) =>
      Object.entries(sheet).flatMap(([address, cell]) => (address.startsWith("!") ? [] : cell)),
    );
    return {
      formulas: cells.filter(({ f }) => f).length,
      filled: cells.filter(({ f, v }) => f ?? (v !== undefined && v !== "")).length,
    };
  });
}

const openpyxlScript = `
import json, sys
import openpyxl
found = []
for file in sys.stdin.read().split("\\n"):
    cells = [c for s in openpyxl.load_workbook(file) for r in s.iter_rows() for c in r if c.value not in (None, "")]
    found.append({"formulas": sum(c.data_type == "f" for c in cells), "filled": len(cells)})
print(json.dumps(found))
`;

function withOpenpyxl(files: readonly string[]): Found[] {
  const python = process.env.PYTHON_PATH ?? "python3";
  const answer = execFileSync(python, ["-c", openpyxlScript], { input: files.join("\n"), encoding: "utf8" });
  return JSON.parse(answer) as Found[];
}

/** The programs that people process files with, by name, and how to get each. */
export const readers: Readonly<Record<string, { read: Reader; howToInstall: string }>> = {
  ExcelJS: { read: withExcelJs, howToInstall: "node scripts/install.mjs test/soak/validator" },
  SheetJS: { read: withSheetJs, howToInstall: "node scripts/install.mjs test/soak/validator" },
  openpyxl: {
    read: withOpenpyxl,
    howToInstall: "On Debian: apt-get install python3-openpyxl. Or set PYTHON_PATH.",
  },
};
