import { IUndoRedoService } from "@univerjs/core";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { insertTables } from "../../src/excel/insertion/insertTables";
import { undoInsertion } from "../../src/excel/insertion/undoInsertion";
import { sheetsOf } from "../../src/tables/sheetsOf";
import { load } from "../office/load";
import { catalogueItems, english } from "../tables/catalogueItems";
import { cellTarget } from "./faultyOperations";
import { wholeWorkbook, type WholeWorkbook } from "./wholeWorkbook";
import type { WorkbookWithFunctions } from "./workbookWithFunctions";

/** What a workbook and its host hold. */
export interface Held {
  readonly workbook: WholeWorkbook;
  /** Ranges and the like that the add-in has not let go of. */
  readonly trackedObjects: number;
  readonly undoSteps: number;
  readonly heapMegabytes: number;
}

/** Inserts tables, each in turn at the selection and on new sheets, and takes each out again. */
export async function insertAndUndo(excel: WorkbookWithFunctions, times: number): Promise<void> {
  const tables = catalogueItems.filter(({ id }) => id !== "model").map((item) => sheetsOf(item, english));
  for (let time = 0; time < times; time += 1) {
    const target = time % 2 === 0 ? cellTarget : ({ kind: "newSheets" } as const);
    const inserted = await insertTables(tables[time % tables.length] ?? [], "live", target);
    if (inserted.kind !== "inserted") throw new Error(`Insertion ${time} was ${inserted.kind}.`);
    await excel.settled();
    const { kind } = await undoInsertion(inserted);
    if (kind !== "undone") throw new Error(`Undo ${time} ended as ${kind}.`);
    await excel.settled();
    // The harness's own record of what was asked.
    excel.requests.length = 0;
  }
}

export async function heldBy(excel: WorkbookWithFunctions): Promise<Held> {
  const workbook = await wholeWorkbook(excel);
  // Office.js lets go of ranges in a request of its own that nobody waits for.
  await new Promise((resolve) => setTimeout(resolve, 50));
  excel.requests.length = 0;
  const { injector } = excel.spreadsheet;
  return {
    workbook,
    trackedObjects: excel.rememberedCount(),
    undoSteps: injector.get(IUndoRedoService).pitchTopUndoElement() ? undoStepCount(injector) : 0,
    heapMegabytes: heapAfterCollection() / 1e6,
  };
}

function undoStepCount(injector: WorkbookWithFunctions["spreadsheet"]["injector"]): number {
  let count = 0;
  const watching = injector.get(IUndoRedoService).undoRedoStatus$.subscribe(({ undos }) => (count = undos));
  watching.unsubscribe();
  return count;
}

function heapAfterCollection(): number {
  setFlagsFromString("--expose_gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().heapUsed;
}

/** Formulas of ours by row, and what each has to come to. */
const formulas: ((row: number) => [formula: string, value: number])[] = [
  (row) => [`=CAPEX.PROJECT(2026+MOD(${row},5),0.5)`, 700 * 1.5 ** (row % 5)],
  (row) => [`=ROI.GAP(${row}/1000,0.25)`, row / 1000 - 0.25],
  (row) => [`=ROI.REQUIRED(${row},0.5)`, row / 0.5],
  (row) => [`=CAPEX.GROWTH(1,1+${row}/100,1)`, row / 100],
];

/** Enters so many cells of our functions at once; answers how many do not show what they have to. */
export async function calculateCells(excel: WorkbookWithFunctions, count: number): Promise<number> {
  const rows = Array.from({ length: count / formulas.length }, (_, row) => formulas.map((of) => of(row + 1)));
  return Excel.run(async ({ workbook }) => {
    const range = workbook.worksheets.getItem("Sheet1").getRangeByIndexes(0, 0, rows.length, formulas.length);
    range.formulas = rows.map((row) => row.map(([formula]) => formula));
    await workbook.context.sync();
    await excel.settled();
    const shown = (await load(range, "values"))[0] as unknown[][];
    return rows.flatMap((row, r) =>
      row.filter(([, value], c) => !(Math.abs(Number(shown[r]?.[c]) - value) <= 1e-9 * Math.max(1, value))),
    ).length;
  });
}
