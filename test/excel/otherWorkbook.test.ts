import { handOff } from "../../src/excel/handoff/handOff";
import type { Target } from "../../src/excel/host/target";
import { insertTables } from "../../src/excel/insertion/insertTables";
import { errorCode, leftoverLocations } from "../../src/excel/rollback/errors";
import { rollbackWaits } from "../../src/excel/rollback/rollback";
import { table as model } from "../../src/tables/catalogue/model";
import { sheetsOf } from "../../src/tables/sheetsOf";
import { functionModules } from "../handoff/functionModules";
import { english } from "../tables/catalogueItems";
import { enter, targetAt } from "./sheet1";
import { workbookState } from "./workbookState";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "./workbookWithFunctions";

let excel: WorkbookWithFunctions;
beforeEach(() => {
  excel = openWorkbookWithFunctions();
});
afterEach(() => excel.close());

const sheets = sheetsOf(model, english);
const insertModel = () => insertTables(sheets, "live", { kind: "newSheets" });
const copy = () => handOff({ mode: "values", functions: functionModules, noteOn: () => "" });

interface Row {
  readonly what: string;
  readonly act: (target: Target) => Promise<unknown>;
  readonly code: string;
  readonly why: string;
}

const behindFromTheStart: Row[] = [
  {
    what: "tables at a cell",
    act: (target) => insertTables(sheets.slice(0, 1), "live", target),
    code: "InvalidSelection",
    why: "the names of the sheet are not read",
  },
  { what: "a model on new sheets", act: insertModel, code: "InvalidSelection", why: "the same" },
  { what: "a copy", act: copy, code: "InvalidSelection", why: "the same" },
];

test.each(behindFromTheStart)("behind another workbook, $what: refused, for $why", async ({ act, code }) => {
  await enter("A1", [["=CAPEX.GROWTH(1,2)"]]);
  await excel.settled();
  const before = await workbookState();
  const target = await targetAt("B2");
  excel.setBehind(true);
  const thrown = await act(target).catch((reason: unknown) => reason);
  expect([errorCode(thrown), leftoverLocations(thrown)]).toEqual([code, []]);
  excel.setBehind(false);
  expect(await workbookState()).toEqual(before);
});

/** Longer than what brings this workbook in front again, by another timer that began before. */
const waits = { back: 300, before: [1, 1, 600] };

const overtaken: Row[] = [
  {
    what: "a model on new sheets",
    act: insertModel,
    code: "GeneralException",
    why: "the panes of the first sheet are not frozen, and it cannot be deleted yet",
  },
  {
    what: "a copy",
    act: copy,
    code: "InvalidSelection",
    why: "the names of the copy are not read, and it cannot be deleted yet",
  },
];

test.each(overtaken)(
  "another workbook comes in front during $what ($why): taken back when this one is in front again",
  async ({ act, code }) => {
    await enter("A1", [["=CAPEX.GROWTH(1,2)"]]);
    await excel.settled();
    const before = await workbookState();
    rollbackWaits.milliseconds = waits.before;
    const count = excel.workbook.getNumSheets();
    const watching = excel.spreadsheet.commands.onCommandExecuted(() => {
      if (excel.workbook.getNumSheets() === count) return;
      watching.dispose();
      excel.setBehind(true);
      setTimeout(() => excel.setBehind(false), waits.back);
    });
    const thrown = await act({ kind: "newSheets" }).catch((reason: unknown) => reason);
    expect([errorCode(thrown), leftoverLocations(thrown)]).toEqual([code, []]);
    expect(await workbookState()).toEqual(before);
  },
);
