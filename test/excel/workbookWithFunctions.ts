import { readFileSync } from "node:fs";
import path from "node:path";
import { calculationWait, functionsWait } from "../../src/excel/host/waitFor";
import { rollbackWaits } from "../../src/excel/rollback/rollback";
import { openCustomFunctions, type CustomFunctionsHarness } from "../office/customFunctionsRuntime";
import { haveExcelApi } from "./excelApi";
import type { LoggedRequest } from "../office/nativeBridge";
import { isRelease, isWaiting } from "../office/requestFaults";
import { openExcel, type ExcelHarness, type ExcelOptions } from "../office/openExcel";

/** What the workbench reports. */
const newestExcelApi = 15;

const dist = path.resolve(__dirname, "../../dist");

/** An empty workbook that knows the built functions, with the product's Office.js code turned to it. */
export interface WorkbookWithFunctions extends ExcelHarness, Pick<CustomFunctionsHarness, "calls"> {
  /** The requests that Office.js waited for; it lets go of tracked ranges in one more. */
  awaitedRequests(): number;
  awaited(): readonly LoggedRequest[];
  /** Those that only ask whether Excel is ready: how many there are depends on the time it takes. */
  waiting(): readonly LoggedRequest[];
}

interface Options extends Pick<
  ExcelOptions,
  "unknownFunctions" | "latencyMs" | "excelApiMinor" | "platform" | "opened"
> {
  /** Whether the functions are made known only later. */
  readonly areLate?: boolean;
}

/** Opens a workbook; close it, or jest does not end. */
export function openWorkbookWithFunctions({
  areLate = false,
  ...options
}: Options = {}): WorkbookWithFunctions {
  const functions = openCustomFunctions(path.join(dist, "functions.js"));
  const metadata = JSON.parse(readFileSync(path.join(dist, "functions.json"), "utf8")) as never;
  const excel = openExcel({
    ...options,
    customFunctions: { metadata, channel: functions.channel, areLate },
  });
  haveExcelApi(options.excelApiMinor ?? newestExcelApi);
  // The strict platform says of every calculation that it is pending.
  calculationWait.pendingMs = 50;
  functionsWait.betweenMs = 50;
  rollbackWaits.milliseconds = [1, 1];
  // The product's code finds Office.js among the globals, as in a page.
  Object.assign(globalThis, { Excel: excel.Excel, OfficeExtension: excel.OfficeExtension });
  const awaited = () => excel.requests.filter(({ request }) => !isRelease(request));
  return {
    ...excel,
    calls: functions.calls,
    awaitedRequests: () => awaited().length,
    awaited,
    waiting: () => awaited().filter(({ request }) => isWaiting(request)),
    close() {
      excel.close();
      functions.close();
    },
  };
}
