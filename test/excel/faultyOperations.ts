import type { Check } from "../../src/excel/check/check";
import { checkExcel } from "../../src/excel/check/checkExcel";
import { checksOf } from "../../src/excel/check/checks";
import { names, namesOfActiveSheet } from "../../src/excel/check/names";
import { tableChecks } from "../../src/excel/check/tables";
import { handOff } from "../../src/excel/handoff/handOff";
import type { Target } from "../../src/excel/host/target";
import type { InsertedTables } from "../../src/excel/insertion/insertedTables";
import { insertFormula, placeAtSelection, type FormulaPlace } from "../../src/excel/insertion/insertFormula";
import { insertTables } from "../../src/excel/insertion/insertTables";
import { undoInsertion } from "../../src/excel/insertion/undoInsertion";
import { scanWorkbook, type Scan } from "../../src/excel/read/scan";
import { repair } from "../../src/excel/repair/repair";
import { leftoverLocations } from "../../src/excel/rollback/errors";
import type { HandOffMode } from "../../src/handoff/planCell";
import type { TableDescription } from "../../src/tables/description";
import { sheetsOf } from "../../src/tables/sheetsOf";
import { functionModules } from "../handoff/functionModules";
import { catalogueItems, english, type CatalogueItem } from "../tables/catalogueItems";
import type { Operation, Told } from "./faultCases";

/** Every table of the catalogue, live: at the selection where it can be, and on new sheets. */
export function insertionOperations(): Operation[] {
  return [...atSelection(), ...onNewSheets(), ...ofModel()].map(({ name, again }) => ({
    name,
    arrange: async () => undefined,
    act: () => again.insert().catch(toldByFailure),
    reset: again.undo,
  }));
}

interface Insertion {
  readonly name: string;
  readonly again: InsertedAgain;
}

const isModel = ({ id }: CatalogueItem) => id === "model";
const tables = catalogueItems.filter((item) => !isModel(item));

const atSelection = () => tables.map((item) => insertion(item, "at the selection", cellTarget));
const onNewSheets = () => tables.map((item) => insertion(item, "on new sheets", newSheets));
const ofModel = () =>
  catalogueItems.filter(isModel).map((item) => insertion(item, "on new sheets", newSheets));

function insertion(item: CatalogueItem, where: string, target: Target): Insertion {
  return { name: `${item.id}, ${where}`, again: new InsertedAgain(sheetsOf(item, english), target) };
}

/** A table that is inserted again and again, and taken out in between. */
class InsertedAgain {
  private last: InsertedTables | undefined;

  constructor(
    private readonly sheets: readonly TableDescription[],
    private readonly target: Target,
  ) {}

  readonly insert = async (): Promise<Told> => {
    const ended = await insertTables(this.sheets, "live", this.target);
    if (ended.kind !== "inserted") return { kind: "asBefore" };
    this.last = ended;
    return { kind: "complete" };
  };

  readonly undo = async (): Promise<Told> => {
    if (!this.last) throw new Error("Nothing was inserted.");
    const { kind, locations } = await undoInsertion(this.last);
    if (kind === "kept") return { kind: "left", locations };
    return { kind: kind === "undone" ? "complete" : "asBefore" };
  };
}

function undoOf(insertions: readonly Insertion[]): Operation[] {
  return insertions.map(({ name, again }) => ({
    name: `undo of ${name}`,
    arrange: again.insert,
    act: () => again.undo().catch(toldByFailure),
    reset: again.insert,
  }));
}

/** Cells with our functions that Excel has stored by its own names, entered again. */
function repairOperation(): Operation {
  const formulas = [
    ["=_xldudf_ROI_GAP(0.35)", "=A1*2", "=_xldudf_ROI_GAP(1)+1"],
    ["", 5, "=CAPEX.PROJECT(2028)"],
  ];
  const enter = (cells: unknown[][]) =>
    Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem("Sheet1").getRange("A1:C2").formulas = cells;
      await workbook.context.sync();
    });
  let scan: Scan | undefined;
  return {
    name: "repair",
    async arrange() {
      await enter(formulas);
      scan = await scanWorkbook();
    },
    async act() {
      if (!scan) throw new Error("Nothing was scanned.");
      return repair(scan).then(
        ({ changed }) => ({ kind: changed > 0 ? "asBefore" : "complete" }),
        toldByFailure,
      );
    },
    reset: () => enter(formulas),
  };
}

/** Two sheets that use our functions and each other, copied without them. */
function handOffOperation(mode: HandOffMode): Operation {
  return {
    name: `hand-off as ${mode}`,
    arrange: () =>
      Excel.run(async ({ workbook }) => {
        const [sheet, plan] = [workbook.worksheets.getItem("Sheet1"), workbook.worksheets.add("Plan")];
        sheet.getRange("A1:C1").formulas = [[2027, "=CAPEX.PROJECT(A1,Plan!A1)", '=CAPEX.BASELINE("total")']];
        plan.getRange("A1:B1").formulas = [['=CAPEX.BASELINE("growth")', "=ROI.REQUIRED(Start)"]];
        workbook.names.add("Start", sheet.getRange("B1"));
        await workbook.context.sync();
      }),
    act: () =>
      handOff({ mode, functions: functionModules, noteOn: () => "noted" }).then(
        ({ kind }) => ({ kind: kind === "made" ? "complete" : "asBefore" }),
        toldByFailure,
      ),
    reset: () =>
      Excel.run(async ({ workbook }) => {
        const { worksheets, names } = workbook;
        worksheets.load("items/name");
        names.load("items/name");
        await workbook.context.sync();
        worksheets.items.filter(({ name }) => /\(\d+\)$/.test(name)).forEach((sheet) => sheet.delete());
        names.items.filter(({ name }) => name !== "Start").forEach((name) => name.delete());
        await workbook.context.sync();
      }),
  };
}

/** A formula in a cell, empty before or not. */
function formulaOperation(held: string | number): Operation {
  const size = { rows: 1, columns: 1 };
  const enter = (content: unknown) =>
    Excel.run(async ({ workbook }) => {
      const range = workbook.worksheets.getItem("Sheet1").getRange("B2");
      // In place of a constant a formula fills no column of a Table.
      range.values = [[0]];
      range.formulas = [[content]];
      // Complete, it has given the cell another.
      range.numberFormat = [["General"]];
      range.select();
      await workbook.context.sync();
    });
  let place: FormulaPlace | undefined;
  return {
    name: `a formula in a cell that holds ${held === "" ? "nothing" : held}`,
    async arrange() {
      await enter(held);
      place = await placeAtSelection(size);
    },
    async act() {
      if (!place) throw new Error("There is no place.");
      const inserted = { formula: "=ROI.GAP(0.35)", size, numberFormats: ["0.0%"] };
      return insertFormula(inserted, place, true).then(
        ({ kind }) => ({ kind: kind === "inserted" ? "complete" : "asBefore" }),
        toldByFailure,
      );
    },
    reset: () => enter(held),
  };
}

/** A formula in place of another in the column of a Table, which Excel would fill. */
function tableFormulaOperation(): Operation {
  const { arrange, ...operation } = formulaOperation("=A2+1");
  return {
    ...operation,
    name: "a formula into a Table's column",
    arrange: async () => {
      await Excel.run(async ({ workbook }) => {
        const sheet = workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1:B5").formulas = [
          ["", "Ours"],
          ["", 0],
          [1, "=A3*3"],
          [2, "'007"],
          ["", ""],
        ];
        sheet.tables.add("A1:B5", true);
        await workbook.context.sync();
      });
      await arrange();
    },
  };
}

/** Checks of Excel that change what a workbook has beside cells, and one of tables; complete, they leave nothing. */
function checkOperation(name: string, checks: readonly Check[]): Operation {
  return {
    name: `check of Excel: ${name}`,
    arrange: async () => undefined,
    act: () => checkExcel(checks).then(() => ({ kind: "complete" }), toldByFailure),
    reset: async () => undefined,
  };
}

const ofStrategy = catalogueItems
  .filter(({ id }) => id === "strategy")
  .map((item) => ({ id: item.id, sheets: sheetsOf(item, english) }));

/** B2 of the first sheet of an empty workbook. */
export const cellTarget: Target = {
  kind: "cell",
  sheetId: "sheet1",
  first: { row: 1, column: 1 },
  room: { rows: 900, columns: 90 },
};

const newSheets: Target = { kind: "newSheets" };

/** What the pane says of something thrown. */
export function toldByFailure(thrown: unknown): Told {
  const locations = leftoverLocations(thrown);
  return locations.length > 0 ? { kind: "left", locations } : { kind: "asBefore" };
}

/** What is no insertion, and the undo of every entry of the catalogue. */
export function otherOperations(): Operation[] {
  return [
    ...undoOf([...atSelection(), ...ofModel()]),
    repairOperation(),
    handOffOperation("lambda"),
    formulaOperation(""),
    formulaOperation(7),
    checkOperation("names, a table", [
      names,
      namesOfActiveSheet,
      ...tableChecks({ tables: ofStrategy }).slice(-1),
    ]),
    tableFormulaOperation(),
  ];
}

/** Of each kind one that Excel's platforms may carry out in ways of their own. */
export function platformOperations(): Operation[] {
  const isOne = ({ name }: { name: string }) => name.startsWith("watchlist, ");
  const [atCell] = atSelection().filter(isOne);
  return [
    ...insertionOperations().filter(({ name }) => name === atCell?.name),
    ...undoOf(atSelection().filter(isOne)),
    repairOperation(),
    handOffOperation("lambda"),
    tableFormulaOperation(),
  ];
}

/** The same at other places and in other modes, for the long form. */
export function furtherOperations(): Operation[] {
  const tables = ofStrategy;
  return [
    ...undoOf(onNewSheets()),
    handOffOperation("values"),
    checkOperation(
      "all but the examples",
      checksOf({ examples: [], tables, functions: functionModules }).slice(1),
    ),
  ];
}
