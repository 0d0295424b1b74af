import { handOff } from "../../src/excel/handoff/handOff";
import type { InsertedTables } from "../../src/excel/insertion/insertedTables";
import { insertFormula, placeAtSelection } from "../../src/excel/insertion/insertFormula";
import { insertTables } from "../../src/excel/insertion/insertTables";
import { inspectTarget } from "../../src/excel/insertion/inspectTarget";
import { undoInsertion } from "../../src/excel/insertion/undoInsertion";
import { readNumberSeparators } from "../../src/excel/read/numberSeparators";
import { readCell } from "../../src/excel/read/readCell";
import { readFormulaReferences } from "../../src/excel/read/readReferences";
import { scanWorkbook } from "../../src/excel/read/scan";
import { readSelectedRange, selectedCell, selectRange, watchSelection } from "../../src/excel/read/selection";
import { watchCalculations } from "../../src/excel/read/watchCalculations";
import { repair } from "../../src/excel/repair/repair";
import { sheetsOf } from "../../src/tables/sheetsOf";
import { functionModules } from "../handoff/functionModules";
import { newerMembers, oldestSets } from "../office/memberSets";
import { catalogueItems, english } from "../tables/catalogueItems";
import { enter, targetAt } from "./sheet1";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "./workbookWithFunctions";

// Many workbooks are opened, and a machine may have much else to do.
jest.setTimeout(180_000);

/** The manifest's minimum, the sets between in which something of ours came, and the workbench's own. */
const minors = [9, 10, 12, 13];

/** From this one on Excel tells merged cells. */
const tellsMergedCells = 13;

let excel: WorkbookWithFunctions | undefined;
afterEach(() => excel?.close());

test("the sets of Excel's members are known", () => {
  expect(oldestSets.size).toBeGreaterThan(1000);
  const known = [
    "hasspill",
    "getmergedareasornullobject",
    "getcellproperties",
    "cultureinfo",
    "notes",
    "copy",
  ];
  expect(known.map((name) => [name, oldestSets.get(name)])).toEqual([
    ["hasspill", 12],
    ["getmergedareasornullobject", 13],
    ["getcellproperties", 9],
    ["cultureinfo", 11],
    ["notes", 18],
    ["copy", 7],
  ]);
});

const tables = catalogueItems.map((item) => ({ id: item.id, sheets: sheetsOf(item, english) }));

/** All at the minimum; above it one with an Excel Table and one with a chart. */
const tablesFor = (minor: number) =>
  tables.filter(({ id }) => minor === minors[0] || id === "watchlist" || id === "projection");

/** Everything that the pane asks Excel for; each answers what came of it. */
const actions: [
  what: string,
  act: (minor: number) => Promise<unknown>,
  expected: (minor: number) => unknown,
][] = [
  ["the selection", () => readSelectedRange(), () => ({ sheetName: "Sheet1", address: "B2" })],
  [
    "watching",
    async () => void [await watchSelection(() => {}), watchCalculations(() => {})()],
    () => undefined,
  ],
  ["going to a place", () => selectRange("sheet1", "B2"), () => undefined],
  [
    "the place of a table",
    async () => (await inspectTarget(await selectedCell(), tables[0]?.sheets ?? [])).obstacle,
    (minor) => (minor < tellsMergedCells ? { kind: "oldExcel" } : undefined),
  ],
  [
    "tables on new sheets, and their undoing",
    async (minor) => {
      const ends = [];
      for (const { sheets } of tablesFor(minor)) {
        const inserted = (await insertTables(sheets, "live", { kind: "newSheets" })) as InsertedTables;
        ends.push((await undoInsertion(inserted)).kind);
      }
      return ends;
    },
    (minor) => tablesFor(minor).map(() => "undone"),
  ],
  [
    "a table at the selection",
    async () => {
      const ended = await insertTables(tables[0]?.sheets ?? [], "live", await targetAt("B2"));
      return ended.kind === "inserted" ? (await undoInsertion(ended)).kind : ended.kind;
    },
    (minor) => (minor < tellsMergedCells ? "refused" : "undone"),
  ],
  [
    "a formula",
    async () => {
      await targetAt("A1");
      const place = await placeAtSelection({ rows: 1, columns: 1 });
      const formula = '=CAPEX.BASELINE("total")+B1';
      const inserted = { formula, size: { rows: 1, columns: 1 }, numberFormats: ["#,##0.0"] };
      return (await insertFormula(inserted, place, false)).kind;
    },
    () => "inserted",
  ],
  ["the references of a formula", async () => (await readFormulaReferences("=ROI.GAP(B1)")).size, () => 1],
  ["the explanation of a cell", async () => (await readCell()).calls.length, () => 1],
  [
    "the separators",
    () => readNumberSeparators(),
    (minor) => (minor < 11 ? undefined : { decimal: ".", group: "," }),
  ],
  [
    "a repair",
    async () => {
      await enter("C1", [["=_xldudf_ROI_GAP(0.35)"]]);
      return repair(await scanWorkbook());
    },
    () => ({ healed: 1, stillBroken: 0, changed: 0, protectedSheets: [] }),
  ],
  [
    "a copy without the functions",
    () => handOff({ mode: "lambda", functions: functionModules, noteOn: () => "noted" }),
    (minor) =>
      expect.objectContaining({ kind: "made", differing: [], lookups: 1, areNoted: minor >= 10 }) as unknown,
  ],
];

test.each(minors)("with ExcelApi 1.%d all that the pane does works or is explained", async (minor) => {
  const { requests } = (excel = openWorkbookWithFunctions({ excelApiMinor: minor }));
  await targetAt("B2");
  for (const [what, act, expected] of actions) {
    requests.length = 0;
    expect([what, await act(minor)]).toEqual([what, expected(minor)]);
    const newer = requests.flatMap(({ request }) => newerMembers(request, minor));
    expect([what, requests.length > 0 || minor < 11, newer]).toEqual([what, true, []]);
  }
});
