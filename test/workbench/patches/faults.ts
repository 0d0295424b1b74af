import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { IUndoRedoService, LRUMap, Worksheet } from "@univerjs/core";
import {
  AstRootNodeFactory,
  AstTreeBuilder,
  FormulaDataModel,
  IDefinedNamesService,
  IFormulaCurrentConfigService,
  IFunctionService,
  Interpreter,
  Lexer,
  LexerNode,
  LexerTreeBuilder,
  type IDefinedNamesServiceParam,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SpreadsheetSkeleton } from "@univerjs/engine-render";
import { CFValueType, ConditionalFormattingViewModel } from "@univerjs/sheets-conditional-formatting";
import { TableManager } from "@univerjs/sheets-table";
import { startDueCalculation } from "../../../src/workbench/spreadsheet/patches/delayedCalculation";
import { withNothingSelected } from "../../../src/workbench/spreadsheet/patches/selectionUnmerged";
import { showFilterButton } from "../../../src/workbench/spreadsheet/patches/filterButtonsAlwaysShown";
import { load } from "../../office/load";
import { openExcel, type ExcelHarness } from "../../office/openExcel";

/** What shows whether Univer has a fault. */
export interface Fault {
  /** The patch's file, without its extension. */
  readonly file: string;
  /** What is seen of a workbook, in which Univer is patched or not. */
  readonly see: (excel: ExcelHarness, isPatched: boolean) => unknown;
  readonly unpatched: unknown;
  readonly patched: unknown;
}

/** One for each patch. */
export const faults: readonly Fault[] = [
  {
    file: "bracketsLeftOpen",
    see: (excel) => {
      excel.spreadsheet.injector.get(LexerTreeBuilder).treeBuilder("=SUM(Tbl[");
      return entered(excel, "=1+1");
    },
    unpatched: "#NAME?",
    patched: 2,
  },
  {
    file: "unsignedNames",
    see: (excel) =>
      allEntered(excel, ["=LET(x,3,-x)", '=-"5"', "=2^-TRUE", "=- 5", "=3 - 5", "=LET(x,3,1 - x)"]),
    unpatched: ["#NAME?", "#NAME?", "#NAME?", "#NAME?", -2, -2],
    patched: [-3, -5, 0.5, -5, -2, -2],
  },
  {
    file: "uncalledLambdas",
    see: (excel) => entered(excel, "=LET(f,LAMBDA(x,x+1),f(4))"),
    unpatched: "#NAME?",
    patched: 5,
  },
  {
    file: "rewrittenTrees",
    see: async (excel) => {
      const first = await entered(excel, "=LET(x,2,x+1)");
      // Only the tree is kept, and parsed anew.
      excel.spreadsheet.injector.get(IFunctionService).deleteFormulaAstCacheKey("");
      return [first, await entered(excel, "=LET(x,2,x+1)")];
    },
    unpatched: [3, 1],
    patched: [3, 3],
  },
  {
    file: "arraysBehindOperators",
    see: (excel) =>
      allEntered(excel, ["=SUM(3*{1,2,3})", "=SUM(A9+{1,2})", '=INDEX("a"&{1,2},2)', "=MIN(5,2^{1;2})"]),
    unpatched: ["#VALUE!", "#VALUE!", "#VALUE!", "#VALUE!"],
    patched: [18, 3, "a2", 2],
  },
  {
    file: "comparedByOtherCells",
    see: async (excel) => {
      await enter(excel, "B1:B3", [[5], [5], [5]]);
      await enter(excel, "H1:H3", [[1], [-2], [3]]);
      // The first has Univer note the second column, in which it then looks up the row that begins in A2.
      await enter(excel, "A1:A2", [["=SUM(--(B1:B3<0))"], ["=SUM(--(TOROW(H1:H3)<0))"]]);
      return valueOf(excel, "A2");
    },
    unpatched: 0,
    patched: 1,
  },
  {
    file: "numbersTakenForTexts",
    see: (excel) =>
      allEntered(excel, ["=7>1.50", "=7>1E-9", "=7<1e3", "=.5<1", "=1E3=1000", "=0.10", '=1&"1E3"']),
    unpatched: [false, false, true, false, false, "0.10", "11E3"],
    patched: [true, true, true, true, true, 0.1, "11E3"],
  },
  {
    file: "textsTakenForNumbers",
    // Arithmetic and functions of numbers make a number of a text in Excel too.
    see: (excel) =>
      allEntered(excel, [
        '=ISTEXT("60%")',
        '=IF(TRUE,"60%")',
        '=CONCAT("2026-01-01","x")',
        '=T("1,000")',
        '=ISTEXT(INDEX({"60%";5},1))',
        '=INDEX({"a,b","c"},1,2)',
        '=SUM("60%",1)',
        '="60%"*1',
      ]),
    unpatched: [false, 0.6, "46023x", "", false, 'b"', 1.6, 0.6],
    patched: [true, "60%", "2026-01-01x", "1,000", true, "c", 1.6, 0.6],
  },
  {
    file: "emptyResults",
    see: (excel) => allEntered(excel, ["=IF(TRUE,Z9)", "=IF(1,,2)", '=IF(TRUE,"")', "=SUM(IF(TRUE,Z9),1)"]),
    unpatched: ["", "", "", 1],
    patched: [0, 0, "", 1],
  },
  {
    file: "nanResults",
    see: (excel) =>
      allEntered(excel, ["=POISSON.DIST(200,100,TRUE)", "=INDEX(IF({1,0},POISSON.DIST(200,100,TRUE)),1)"]),
    unpatched: [null, null],
    patched: ["#NUM!", "#NUM!"],
  },
  {
    file: "circularReferences",
    see: async (excel) => {
      await enter(excel, "A1:C1", [["=A1+1", "=C1+1", "=B1+1"]]);
      await enter(excel, "A2:D2", [["=A1+10", "=ROW(B2)+COLUMNS(A2:B2)", "=SUM(A1:B1)+5", "=C2*2"]]);
      const all = async () => [await valuesOf(excel, "A1:C1"), await valuesOf(excel, "A2:D2")];
      const before = await all();
      await enter(excel, "C1", [[5]]);
      return [...before, ...(await all())];
    },
    unpatched: [[[1, 2, 1]], [[10, 4, 8, 16]], [[1, 6, 5]], [[10, 4, 12, 24]]],
    patched: [[[0, 0, 0]], [[10, 4, 5, 10]], [[0, 6, 5]], [[10, 4, 11, 22]]],
  },
  {
    file: "referenceOperators",
    see: async (excel) => {
      await enter(excel, "D19", [["=SEQUENCE(3)"]]);
      const formulas = [
        "=SUM(D19#)",
        "=ROWS(Sheet1!$D$19#)",
        "=@D19#",
        "=@D19:D21",
        "=@D19",
        "=@SEQUENCE(3)+1",
        "=-@D20",
        "=SUM(Z1#)",
      ];
      return allEntered(excel, formulas);
    },
    unpatched: ["#VALUE!", "#VALUE!", "#VALUE!", 2, "#VALUE!", "#VALUE!", "#NAME?", "#VALUE!"],
    patched: [6, 3, 2, 2, 1, 2, -2, "#REF!"],
  },
  {
    file: "unreadReferences",
    see: async (excel) => {
      await enter(excel, "B1:C2", [
        [1, 2],
        [3, 4],
      ]);
      const formulas = [
        "=SUM((B1,C2))",
        "=MAX(1,(B1:B2,C1) )",
        "=LARGE((B1:B2,C2),1)",
        "=INDEX((B1,C1),1,1,2)",
        "=SUM(B1:C1 C1:C2)",
        "=SUM(Sheet1:Sheet1!C2)",
        "=[Book.xlsx]Sheet1!A1",
        "=SUM(B.:.C)",
        '="Sheet1:Sheet2!A1, (B1 C2)"',
      ];
      return allEntered(excel, formulas);
    },
    unpatched: ["#VALUE!", 1, 0, "#VALUE!", "#REF!", 6, "#NAME?", "#REF!", "Sheet1:Sheet2!A1, (B1 C2)"],
    patched: [5, 3, "#CALC!", "#CALC!", "#CALC!", "#CALC!", "#CALC!", "#CALC!", "Sheet1:Sheet2!A1, (B1 C2)"],
  },
  {
    file: "slowRowHeights",
    see: async (excel) => {
      await enter(excel, "B1", [["text"]]);
      return measuredColumns(excel);
    },
    unpatched: 200,
    patched: 1,
  },
  { file: "smallFormulaCache", see: keptFormulas, unpatched: 5000, patched: 100_000 },
  {
    file: "filterButtonsAlwaysShown",
    see: async (excel, isPatched) => {
      const { spreadsheet } = excel;
      const [id = ""] = await addTable(excel, "Spend");
      const unitId = spreadsheet.workbook.getId();
      const tables = spreadsheet.injector.get(TableManager);
      if (isPatched) showFilterButton(spreadsheet, id, false);
      else tables.getTableById(unitId, id)?.setTableMeta({ showFilterButton: false });
      return tables.getSheetFilterRangeWithState(unitId, activeSheetId(excel)).length;
    },
    unpatched: 1,
    patched: 0,
  },
  {
    file: "lostTableStyles",
    see: async (excel, isPatched) => {
      await addTable(excel, "Table");
      const opened = excel.workbook.save();
      const again = openExcel({ opened, ...(!isPatched && { patches: [] }) });
      const style = await styleOfTable(again);
      again.close();
      return style;
    },
    unpatched: "table-default-0",
    patched: "TableStyleMedium2",
  },
  {
    file: "refusedTableNames",
    see: async (excel) => {
      await addTable(excel, "AI_Spend");
      return entered(excel, "=SUM(AI_Spend[Capex])");
    },
    unpatched: "#NAME?",
    patched: 3,
  },
  {
    file: "formulasLostOnRedo",
    see: async (excel) => {
      await enter(excel, "A1", [["=1+1"]]);
      const range = excel.workbook.getActiveSheet().getRange("A1");
      range.setFontWeight("bold");
      excel.workbook.undo();
      excel.workbook.redo();
      await excel.settled();
      return range.getFormula();
    },
    unpatched: "",
    patched: "=1+1",
  },
  {
    file: "staleColumnNames",
    see: async (excel) => {
      await addTable(excel, "Spend");
      await enter(excel, "C1", [["Outlay"]]);
      return excel.workbook.getTableList()[0]?.columns.map(({ displayName }) => displayName);
    },
    unpatched: ["Year", "Capex"],
    patched: ["Year", "Outlay"],
  },
  {
    file: "staleNames",
    see: async (excel) => {
      await enter(excel, "A1", [["=Rate*10"]]);
      await valueOf(excel, "A1");
      await excel.Excel.run(async ({ workbook }) => {
        workbook.names.add("Rate", "=2");
        await workbook.context.sync();
      });
      return valueOf(excel, "A1");
    },
    unpatched: "#NAME?",
    patched: 20,
  },
  {
    file: "slowHiddenRows",
    see: ({ spreadsheet }) => {
      const asked = jest.spyOn(Worksheet.prototype, "getRowVisible");
      spreadsheet.injector.get(FormulaDataModel).getHiddenRowsFiltered();
      const count = asked.mock.calls.length;
      asked.mockRestore();
      return count;
    },
    unpatched: 5000,
    patched: 0,
  },
  {
    file: "undoneFirstToLast",
    see: async (excel) => {
      const { injector, workbook } = excel.spreadsheet;
      const batch = injector.get(IUndoRedoService).__tempBatchingUndoRedo(workbook.getId());
      const range = workbook.getActiveSheet().getRange("A1");
      range.setValue(1);
      range.setValue(2);
      batch.dispose();
      workbook.undo();
      await excel.settled();
      return range.getValue();
    },
    unpatched: 1,
    patched: null,
  },
  {
    file: "selectionUnmerged",
    see: ({ spreadsheet }, isPatched) => {
      const sheet = spreadsheet.workbook.getActiveSheet();
      const merged = sheet.getRange("A1:B2");
      merged.merge();
      merged.activate();
      const clear = () => void sheet.getRange("D5").clear();
      if (isPatched) withNothingSelected(spreadsheet, clear);
      else clear();
      return sheet.getMergedRanges().length;
    },
    unpatched: 0,
    patched: 1,
  },
  {
    file: "delayedCalculation",
    see: async ({ spreadsheet, workbook }, isPatched) => {
      let isStarted = false;
      const listener = spreadsheet.commands.onCommandExecuted(({ id }) => {
        if (id === SetFormulaCalculationStartMutation.id) isStarted = true;
      });
      workbook.getActiveSheet().getRange("A1").setValue({ f: "=1+1" });
      if (isPatched) startDueCalculation(spreadsheet);
      await new Promise((resolve) => setTimeout(resolve, 20));
      listener.dispose();
      return isStarted;
    },
    unpatched: false,
    patched: true,
  },
  {
    file: "unformattedSpills",
    see: async (excel) => {
      const sheet = excel.workbook.getActiveSheet();
      const scale = [
        { index: 0, color: "#000000", value: { type: CFValueType.min } },
        { index: 1, color: "#ffffff", value: { type: CFValueType.max } },
      ];
      const rule = sheet.newConditionalFormattingRule().setColorScale(scale);
      sheet.addConditionalFormattingRule(rule.setRanges([sheet.getRange("A1:A3").getRange()]).build());
      await enter(excel, "A1", [["=SEQUENCE(3)"]]);
      await valuesOf(excel, "A1:A3");
      // Univer gathers changes of a tenth of a second.
      await new Promise((resolve) => setTimeout(resolve, 200));
      const formats = excel.spreadsheet.injector.get(ConditionalFormattingViewModel);
      const formatOf = (row: number) =>
        formats.getCellCfs(excel.workbook.getId(), sheet.getSheetId(), row, 0)?.[0]?.result;
      return [0, 1, 2].map(formatOf);
    },
    unpatched: ["rgb(0,0,0)", undefined, undefined],
    patched: ["rgb(0,0,0)", "rgb(128,128,128)", "rgb(255,255,255)"],
  },
  {
    file: "staleLinkTexts",
    see: async (excel) => {
      await enter(excel, "A1:C1", [
        [1, '=IF(A1=1,5,HYPERLINK("#A1","to"))', '=IF(A1=1,HYPERLINK("#A1","to"),5)'],
      ]);
      await valuesOf(excel, "B1:C1");
      await enter(excel, "A1", [[2]]);
      const values = await valuesOf(excel, "B1:C1");
      const cell = excel.workbook.getActiveSheet().getSheet().getCellMatrix().getValue(0, 2);
      return [...values, cell?.p !== undefined];
    },
    unpatched: [[5, 5], true],
    patched: [["to", 5], false],
  },
  {
    file: "slowNames",
    see: async ({ spreadsheet, Excel }) => {
      let count = 0;
      // Whoever lists the names reads this one's.
      const counted = Object.defineProperty({ id: "counted", formulaOrRefString: "=1" }, "name", {
        get() {
          count += 1;
          return "Counted";
        },
      }) as IDefinedNamesServiceParam;
      spreadsheet.injector
        .get(IDefinedNamesService)
        .registerDefinedName(spreadsheet.workbook.getId(), counted);
      count = 0;
      await Excel.run(async ({ workbook }) => {
        for (let number = 1; number <= 50; number += 1) workbook.names.add(`Name_${number}`, "=1");
        await workbook.context.sync();
      });
      return count;
    },
    unpatched: 51,
    patched: 1,
  },
  {
    file: "shadowedNames",
    see: async (excel, isPatched) => {
      const formula = "=LET(x,1,y,LET(x,x+1,x),x+y)";
      return isPatched ? entered(excel, formula) : thrownBy(() => parse(excel, formula));
    },
    unpatched: "TypeError",
    patched: 3,
  },
  {
    file: "deepFormulas",
    see: async (excel, isPatched) => {
      const formula = `=1${"+1".repeat(4095)}`;
      return isPatched
        ? entered(excel, formula)
        : thrownBy(() => parse(excel, formula)?.resetCalculationState());
    },
    unpatched: "RangeError",
    patched: 4096,
  },
  {
    file: "circularNames",
    see: async (excel, isPatched) => {
      await excel.Excel.run(async ({ workbook }) => {
        workbook.names.add("Loop", "=Loop+1");
        await workbook.context.sync();
      });
      return isPatched ? quietly(() => entered(excel, "=Loop")) : thrownBy(() => parse(excel, "=Loop"));
    },
    unpatched: "RangeError",
    patched: "#CALC!",
  },
  {
    file: "endlessFunctions",
    see: (excel, isPatched) =>
      isPatched ? quietly(() => entered(excel, "=POISSON.DIST(1E10,2,TRUE)")) : seeEndlessCall(),
    unpatched: "goes on",
    patched: "#CALC!",
  },
  {
    file: "failedFormulas",
    see: ({ spreadsheet: { injector } }) => {
      const execute = () => {
        throw new SyntaxError("thrown by the test");
      };
      const node = Object.assign(injector.get(AstRootNodeFactory).create(""), { execute });
      const formula = { node, refOffsetX: 0, refOffsetY: 0 };
      return quietly(() => thrownBy(() => injector.get(Interpreter).execute(formula)));
    },
    unpatched: "SyntaxError",
    patched: undefined,
  },
];

/** Univer's own POISSON.DIST beside this thread, which could not go on while it counts. */
async function seeEndlessCall(): Promise<unknown> {
  const worker = new Worker(
    `const { functionStatistical, NumberValueObject } = require("@univerjs/engine-formula");
    const { parentPort } = require("node:worker_threads");
    const [Poisson, name] = functionStatistical.find(([, name]) => name === "POISSON.DIST");
    parentPort.postMessage("begun");
    new Poisson(name).calculate(...[1e10, 2, 1].map((value) => NumberValueObject.create(value)));
    parentPort.postMessage("ended");`,
    { eval: true },
  );
  try {
    expect(await once(worker, "message")).toEqual(["begun"]);
    return await Promise.race([once(worker, "message"), wait(1000, "goes on")]);
  } finally {
    await worker.terminate();
  }
}

/** As a calculation parses it. */
function parse({ spreadsheet: { injector, workbook } }: ExcelHarness, formula: string) {
  injector.get(IFormulaCurrentConfigService).setExecuteUnitId(workbook.getId());
  const tree = injector.get(Lexer).treeBuilder(formula);
  if (!(tree instanceof LexerNode)) throw new Error(String(tree));
  return injector.get(AstTreeBuilder).parse(tree);
}

/** Without what it reports on the console. */
async function quietly<T>(act: () => T | Promise<T>): Promise<T> {
  const reported = jest.spyOn(console, "error").mockImplementation(() => {});
  const result = await act();
  reported.mockRestore();
  return result;
}

function thrownBy(act: () => unknown): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return (error as Error).name;
  }
}

/** What a formula shows in a cell by itself. */
async function entered(excel: ExcelHarness, formula: string): Promise<unknown> {
  await enter(excel, "A20", [[formula]]);
  return valueOf(excel, "A20");
}

/** What each shows, one after another. */
async function allEntered(excel: ExcelHarness, formulas: readonly string[]): Promise<unknown[]> {
  const shown: unknown[] = [];
  for (const formula of formulas) shown.push(await entered(excel, formula));
  return shown;
}

function enter({ Excel }: ExcelHarness, address: string, formulas: unknown[][]): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).formulas = formulas;
    await context.sync();
  });
}

async function valueOf(excel: ExcelHarness, address: string): Promise<unknown> {
  return (await valuesOf(excel, address))[0]?.[0];
}

async function valuesOf({ Excel }: ExcelHarness, address: string): Promise<unknown[][]> {
  const [values] = await Excel.run(({ workbook }) =>
    load(workbook.worksheets.getItem("Sheet1").getRange(address), "values"),
  );
  return values as unknown[][];
}

/** Adds a table with 1 and 2 in its second column, Capex, and gives its id. */
async function addTable({ Excel, workbook }: ExcelHarness, name: string): Promise<string[]> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B1:C3").values = [
      ["Year", "Capex"],
      [2025, 1],
      [2026, 2],
    ];
    sheet.tables.add("B1:C3", true).name = name;
    await context.sync();
  });
  return workbook.getTableList().map(({ id }) => id);
}

async function styleOfTable({ Excel }: ExcelHarness): Promise<unknown> {
  const [style] = await Excel.run(({ workbook }) => load(workbook.tables.getItem("Table"), "style"));
  return style;
}

function activeSheetId({ workbook }: ExcelHarness): string {
  return workbook.getActiveSheet().getSheetId();
}

/** In how many columns of the first row Univer measures a cell. */
function measuredColumns({ workbook }: ExcelHarness): number {
  const worksheet = workbook.getActiveSheet().getSheet();
  let count = 0;
  const skeleton = {
    worksheet,
    _worksheetData: worksheet.getConfig(),
    calculateAutoHeightForCell: () => void (count += 1),
  };
  const { _calculateRowAutoHeight } = SpreadsheetSkeleton.prototype as unknown as {
    _calculateRowAutoHeight(row: number): number;
  };
  _calculateRowAutoHeight.call(skeleton as never, 0);
  return count;
}

/** How many formulas Univer keeps parsed: the limit of the map that it goes through to forget one. */
function keptFormulas({ spreadsheet }: ExcelHarness): number | undefined {
  let limit: number | undefined;
  const { forEach } = LRUMap.prototype;
  LRUMap.prototype.forEach = function (this: LRUMap<unknown, unknown>) {
    limit = this.limit;
  };
  spreadsheet.injector.get(IFunctionService).deleteFormulaAstCacheKey();
  LRUMap.prototype.forEach = forEach;
  return limit;
}
