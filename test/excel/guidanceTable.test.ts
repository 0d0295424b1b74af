import { insertTables } from "../../src/excel/insertion/insertTables";
import { languages, type Language } from "../../src/data/language";
import type { Mode, TableDescription } from "../../src/tables/description";
import { placedCells } from "../../src/tables/placement";
import { sheetsOf } from "../../src/tables/sheetsOf";
import { cellAddress } from "../../src/grid/address";
import { serialOfDay } from "../../src/grid/excelDate";
import { recalculated } from "../handoff/recalculate";
import { catalogueItems, english, layoutFrom } from "../tables/catalogueItems";
import { enter, rangeOf } from "./sheet1";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "./workbookWithFunctions";

let excel: WorkbookWithFunctions;
beforeEach(() => {
  excel = openWorkbookWithFunctions();
});
afterEach(() => excel.close());

function described(language: Language): TableDescription {
  const [table] = catalogueItems
    .filter(({ id }) => id === "guidance")
    .flatMap((item) => sheetsOf(item, { ...english, language }));
  if (!table) throw new Error("There is no guidance table.");
  return table;
}

/** What a user types: company, period, basis, low, high, as of. */
type Typed = readonly [string, string | number, string, number | "", number | "", string];

/** Where the columns that are typed into stand in the table. */
const columns = [0, 1, 2, 3, 5, 6];
/** The first record, the first row to type into, and that of the totals, in the table. */
const [firstRecord, firstOwn, totalsAt] = [5, 9, 14];
/** On a new sheet the table begins at B2. */
const margin = 1;

/** Inserts the table on a sheet of its own, whose name is returned. */
async function insert(mode: Mode, language: Language = "en-US"): Promise<string> {
  const inserted = await insertTables([described(language)], mode, { kind: "newSheets" });
  if (inserted.kind !== "inserted") throw new Error("New sheets were refused.");
  await excel.settled();
  return inserted.tables[0]?.sheetName ?? "";
}

async function type(rows: readonly Typed[], sheet: string): Promise<void> {
  for (const [index, row] of rows.entries())
    for (const [place, column] of columns.entries()) {
      const cell = { row: margin + firstOwn + index, column: margin + column };
      if (row[place] !== "") await enter(cellAddress(cell), [[row[place]]], sheet);
    }
  await excel.settled();
}

/** Low, mid and high of the row of totals. */
async function totalsOn(sheet: string): Promise<unknown> {
  const row = margin + totalsAt + 1;
  return (await rangeOf(`E${row}:G${row}`, ["values"], sheet)).values[0];
}

const latest: Typed = ["Alphabet", "CY2026", "cash", 210, 220, "2026-10-28"];

interface Row {
  readonly why: string;
  readonly typed: readonly Typed[];
  readonly totals: readonly [low: number, mid: number, high: number];
  /** Whether several records of a company are of one day. */
  readonly isSameDay?: boolean;
}

// Ours are 720, 732.5 and 745, of which Alphabet has 195, 200 and 205 as of 2026-07-22.
const rows: Row[] = [
  { why: "nothing", typed: [], totals: [720, 732.5, 745] },
  { why: "a later row, which wins", typed: [latest], totals: [735, 747.5, 760] },
  {
    why: "a row of the same day, where the user's wins",
    typed: [["Alphabet", "CY2026", "cash", 210, 220, "2026-07-22"]],
    totals: [735, 747.5, 760],
    isSameDay: true,
  },
  {
    why: "an earlier row, which stays history",
    typed: [["Alphabet", "CY2026", "cash", 210, 220, "2026-07-21"]],
    totals: [720, 732.5, 745],
  },
  {
    why: "two rows, whose order does not matter",
    typed: [latest, ["Alphabet", "CY2026", "cash", 1, 3, "2026-10-27"]],
    totals: [735, 747.5, 760],
  },
  {
    why: "a correction of the same day, of which the lower row wins",
    typed: [["Alphabet", "CY2026", "cash", 1, 3, "2026-10-28"], latest],
    totals: [735, 747.5, 760],
    isSameDay: true,
  },
  {
    why: "one amount, which is both ends, for a year as a number",
    typed: [["Alphabet", 2026, "cash", "", 215, "2026-10-28"]],
    totals: [740, 747.5, 755],
  },
  {
    why: "other names of the company, in any case",
    typed: [
      ["googl", "CY2026", "cash", 209, 219, "2026-10-28"],
      ["字母控股", "CY2026", "cash", 210, 220, "2026-10-29"],
      ["META", "CY2026", "principal", 130, 145, "2026-10-29"],
    ],
    totals: [735, 747.5, 760],
  },
  {
    why: "another period, and another company",
    typed: [
      ["Alphabet", "CY2027", "cash", 300, 300, "2026-10-28"],
      ["Oracle", "CY2026", "cash", 50, 50, "2026-10-28"],
    ],
    totals: [720, 732.5, 745],
  },
];

const calculating = ["live", "native"] as const;

describe.each(calculating)("the table of guidance, %s", (mode) => {
  test.each(rows)("its totals after a user has typed $why", async ({ typed, totals }) => {
    const sheet = await insert(mode);
    await type(typed, sheet);
    expect(await totalsOn(sheet)).toEqual(totals);
  });

  test.each(languages)(
    "handed over in %s, it gives the typed row, and ours beside it once",
    async (language) => {
      const sheet = await insert(mode, language);
      await type([latest], sheet);
      await enter("A1:A3", [
        ['=CAPEX.GUIDANCE("Alphabet",,,,CompanyGuidance[#All])'],
        ['=CAPEX.GUIDANCE("Meta",,,,CompanyGuidance[#All])'],
        ['=CAPEX.GUIDANCE("total",,,,CompanyGuidance[#All])'],
      ]);
      await excel.settled();
      expect((await rangeOf("A1:A3", ["values"])).values).toEqual([[215], [137.5], [747.5]]);
      expect(await totalsOn(sheet)).toEqual([735, 747.5, 760]);
    },
  );

  test("a second one has a name of its own, and its totals are of its own rows", async () => {
    const [first, second] = [await insert(mode), await insert(mode)];
    await type([latest], second);
    expect([await totalsOn(first), await totalsOn(second)]).toEqual([
      [720, 732.5, 745],
      [735, 747.5, 760],
    ]);
  });
});

test("the records are days of Excel's, a row to type into has no mid until it has an amount", async () => {
  const sheet = await insert("live");
  const [ours, own] = [
    `F${margin + firstRecord + 1}:H${margin + firstRecord + 1}`,
    `F${margin + firstOwn + 1}:H${margin + firstOwn + 1}`,
  ];
  const shown = async (address: string) => (await rangeOf(address, ["text", "values"], sheet)).toJSON();
  expect(await shown(ours)).toMatchObject({
    values: [[175, 175, serialOfDay("2026-07-29")]],
    text: [["175.0", "175.0", "2026-07-29"]],
  });
  expect(await shown(own)).toMatchObject({ values: [["", "", ""]] });
  await type([latest], sheet);
  expect(await shown(own)).toMatchObject({ text: [["215.0", "220.0", "2026-10-28"]] });
});

// IronCalc takes ROW of a range for a number, so that it cannot tell which of the records of a day is the last.
test("IronCalc has the same native totals, but for records of the same day", () => {
  const others = rows.filter(({ isSameDay = false }) => !isSameDay);
  expect(others).toHaveLength(rows.length - 2);
  const sheets = Object.fromEntries(others.map(({ typed }, index) => [`Case${index}`, nativeCells(typed)]));
  const formulas = Object.keys(sheets).flatMap((sheet) =>
    ["D", "E", "F"].map((column) => `=${sheet}!${column}${totalsAt + 1}`),
  );
  const shown = recalculated({ names: {}, sheets }, formulas);
  expect(shown.map(Number)).toEqual(others.flatMap(({ totals }) => totals));
});

/** The cells of the table, from A1 on and with what a user types, without an Excel Table: IronCalc knows none. */
function nativeCells(typed: readonly Typed[]): Record<string, string | number> {
  const table: TableDescription = { ...described("en-US"), records: undefined };
  const layout = layoutFrom({ row: 0, column: 0 }, [table]);
  const contents = layout.tables.flatMap((placed) => placedCells(placed, layout, "native"));
  typed.forEach((row, index) =>
    columns.forEach((column, place) => {
      const entry = row[place] ?? "";
      (contents[firstOwn + index] ?? [])[column] = column === 6 ? serialOfDay(String(entry)) : entry;
    }),
  );
  const cells = contents.flatMap((row, r) =>
    row.map((content, c) => [cellAddress({ row: r, column: c }), content]),
  );
  return Object.fromEntries(cells.filter(([, content]) => content !== "")) as Record<string, string | number>;
}
