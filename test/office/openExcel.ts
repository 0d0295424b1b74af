import type { IWorkbookData } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import type { FunctionsMetadata } from "../../src/workbench/customFunctions/functionsMetadata";
import { Invocations } from "../../src/workbench/customFunctions/invocations";
import { registerFunctions } from "../../src/workbench/customFunctions/registerFunctions";
import type { RuntimeChannel } from "../../src/workbench/customFunctions/runtimeChannel";
import { excelPlatforms, type ExcelPlatform } from "../../src/workbench/excelPlatform";
import { addInServices } from "../../src/workbench/officeHost/protocol/customFunctionsService";
import { HostConnection } from "../../src/workbench/officeHost/protocol/hostConnection";
import type { ReplyBatch, RequestBatch } from "../../src/workbench/officeHost/protocol/protocol";
import { listenToWorkbook } from "../../src/workbench/officeHost/protocol/workbookEvents";
import { Workbook } from "../../src/workbench/officeHost/workbook/workbook";
import { Calculation } from "../../src/workbench/spreadsheet/calculation";
import type { CellEditing } from "../../src/workbench/spreadsheet/cellEditing";
import { workbenchSheetSize, type SheetSize } from "../../src/workbench/spreadsheet/sheetSizes";
import type { UniverPatch } from "../../src/workbench/spreadsheet/patches/index";
import { createSpreadsheet } from "../../src/workbench/spreadsheet/spreadsheet";
import type { Spreadsheet, SpreadsheetPlugin } from "../../src/workbench/spreadsheet/types";
import { UndoSteps } from "../../src/workbench/spreadsheet/undoSteps";
import { NativeBridge, type LoggedRequest } from "./nativeBridge";
import type { RequestFaults } from "./requestFaults";

/** Genuine Office.js over a workbook without a window. */
export interface ExcelHarness {
  /** Genuine Office.js's `Excel`. */
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** The workbook itself, for arranging and for looking behind Office.js. */
  readonly workbook: FWorkbook;
  /** The same with all around it, for code of the workbench itself. */
  readonly spreadsheet: Spreadsheet;
  /** To be begun and ended as by a user who opens a cell and closes it again. */
  readonly cellEditing: CellEditing;
  /** Brings another workbook in front of this one, or this one in front again. */
  setBehind(isBehind: boolean): void;
  /** All requests so far, oldest first; empty it to count anew. */
  readonly requests: LoggedRequest[];
  /** Carries out a request that Office.js made before, here or of another workbook. */
  answer(request: RequestBatch): Promise<ReplyBatch>;
  /** To let a request go wrong. */
  readonly faults: RequestFaults;
  /** How many ranges and the like the add-in has not let go of yet. */
  rememberedCount(): number;
  /** Resolves when all results, those of custom functions included, are in their cells. */
  settled(): Promise<void>;
  /** Makes functions known that are late; cells that call them go on showing #NAME? until entered again. */
  registerLateFunctions(): void;
  close(): void;
}

export interface ExcelOptions {
  /** excelSheetSize makes every calculation slower; the default is the workbench's size. */
  readonly sheetSize?: SheetSize;
  /** The workbook, as it was saved before; left out, an empty one. */
  readonly opened?: IWorkbookData;
  /** How long each request and its answer are on their way together; 0 where left out. */
  readonly latencyMs?: number;
  /** The ExcelApi it reports, 1.minor; Office.js then refuses members that are newer. Left out, it refuses none. */
  readonly excelApiMinor?: number;
  /** The patches of Univer; left out, all. Some are of what all workbooks of a process share. */
  readonly patches?: readonly UniverPatch[];
  /** Functions of Excel's own that an older one would not know. */
  readonly unknownFunctions?: readonly string[];
  /** Functions to be known to the workbook, and the runtime that has them. */
  readonly customFunctions?: {
    readonly metadata: FunctionsMetadata;
    readonly channel: RuntimeChannel;
    /** As where an add-in is loaded after its workbook. */
    readonly areLate?: boolean;
  };
  /** Where it differs from the strict platform. */
  readonly platform?: Partial<ExcelPlatform>;
}

/** Opens an empty workbook; close it, or jest does not end. */
export function openExcel({
  customFunctions,
  latencyMs,
  sheetSize = workbenchSheetSize,
  unknownFunctions = [],
  excelApiMinor,
  patches,
  opened,
  platform: differences = {},
}: ExcelOptions = {}): ExcelHarness {
  const platform = { ...excelPlatforms.strict, ...differences };
  const plugins = [
    ...(UniverSheetsNodeCorePreset().plugins as SpreadsheetPlugin[]),
    UniverSheetsTablePlugin,
    UniverSheetsConditionalFormattingPlugin,
    UniverSheetsNotePlugin,
  ];
  const spreadsheet = createSpreadsheet(plugins, sheetSize, {}, patches, opened);
  spreadsheet.injector.get(IFunctionService).unregisterExecutors(...unknownFunctions);
  const calculation = new Calculation(spreadsheet);
  const workbook = new Workbook(spreadsheet, platform);
  const undoSteps = new UndoSteps(spreadsheet);
  const connection = new HostConnection({
    globalObject: workbook,
    objects: addInServices(),
    whenCalculated: () => calculation.whenIdle(),
    whenNoneRuns: (act) => calculation.whenNoneRuns(act),
    asOneStep: (act) => undoSteps.asOneStep(act),
    cellEditing: spreadsheet.cellEditing,
    raisesOnNullChains: platform.raisesOnNullChains,
  });
  const bridge = new NativeBridge(connection, latencyMs);
  const stopListening = listenToWorkbook(workbook, (messages) => bridge.send(messages));
  const invocations = customFunctions && new Invocations(spreadsheet, calculation, customFunctions.channel);
  const register = () =>
    invocations && registerFunctions(spreadsheet, customFunctions.metadata, invocations, platform);
  if (!customFunctions?.areLate) register();
  return {
    ...loadOfficeJs(bridge, excelApiMinor),
    workbook: spreadsheet.workbook,
    spreadsheet,
    cellEditing: spreadsheet.cellEditing,
    setBehind(isBehind) {
      workbook.isBehind = isBehind;
    },
    requests: bridge.requests,
    answer: (request) => connection.answer(request),
    faults: bridge.faults,
    rememberedCount: () => connection.rememberedCount,
    settled: () => (invocations ? invocations.whenSettled() : calculation.whenIdle()),
    registerLateFunctions: register,
    close() {
      stopListening();
      invocations?.dispose();
      calculation.dispose();
      spreadsheet.dispose();
    },
  };
}

/** Evaluates Excel's part of Office.js, which finds the bridge among the globals. */
function loadOfficeJs(
  bridge: NativeBridge,
  excelApiMinor: number | undefined,
): Pick<ExcelHarness, "Excel" | "OfficeExtension"> {
  const path = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  const globals: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    console,
    setTimeout,
    clearTimeout,
    // All of a browser that the script looks at while it loads.
    document: { domain: "localhost", URL: "", getElementsByTagName: () => [] },
    navigator: { userAgent: "" },
    location: { protocol: "https:", hash: "", search: "" },
    name: "",
  };
  globals.window = globals;
  createContext(globals);
  runInContext(readFileSync(path, "utf8"), globals, { filename: path });
  if (excelApiMinor !== undefined) refuseNewerMembers(globals, excelApiMinor);
  return globals as unknown as Pick<ExcelHarness, "Excel" | "OfficeExtension">;
}

/** Office.js knows of each member of which set it is, and has a check that it does not make by itself. */
function refuseNewerMembers(globals: Record<string, unknown>, excelApiMinor: number): void {
  const { OfficeExtension } = globals as {
    OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  };
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  globals.Office = { context: { requirements: { isSetSupported: isExcelApi(excelApiMinor) } } };
}

/** Answers for an Excel with ExcelApi 1.1 to 1.minor. */
export function isExcelApi(minor: number): (name: string, version: string) => boolean {
  return (name, version) => name === "ExcelApi" && Number(version.split(".")[1]) <= minor;
}
