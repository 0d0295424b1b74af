import { insertTables } from "../../src/excel/insertion/insertTables";
import { table as allocation } from "../../src/tables/catalogue/allocation";
import { table as baseline } from "../../src/tables/catalogue/baseline";
import { table as sensitivity } from "../../src/tables/catalogue/sensitivity";
import { table as watchlist } from "../../src/tables/catalogue/watchlist";
import type { CatalogueTable } from "../../src/tables/description";
import { english } from "../tables/catalogueItems";
import { enter, rangeOf, targetAt } from "./sheet1";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "./workbookWithFunctions";

const table = allocation.describe(english);

let excel: WorkbookWithFunctions;
beforeEach(() => {
  excel = openWorkbookWithFunctions();
});
afterEach(() => excel.close());

test("one request looks and one writes, and the cells calculate to what the preview shows", async () => {
  const target = await targetAt("B2");
  excel.requests.length = 0;
  expect(await insertTables([table], "live", target)).toMatchObject({
    kind: "inserted",
    inspection: { address: "B2:F29" },
  });
  expect(excel.awaitedRequests()).toBe(2);
  await excel.settled();
  const { values } = await rangeOf("B2:F13", ["values"]);
  expect(values).toEqual(table.rows.map((row) => row.map(({ value }) => value)));
});

test("the cells look as the description says", async () => {
  await insertTables([table], "live", await targetAt("B2"));
  const formats = (await rangeOf("B2:F13", ["numberFormat"])).numberFormat as string[][];
  table.rows.forEach((row, r) =>
    row.forEach(({ style }, c) => expect(formats[r]?.[c]).toBe(style?.numberFormat ?? "General")),
  );
  const inputs = await rangeOf("C7:C10", ["format/font/color"]);
  expect(inputs.format.font.color).toBe("#0000FF");
  const headings = await rangeOf("B6:F6", ["format/font/bold", "format/fill/color"]);
  expect([headings.format.font.bold, headings.format.fill.color]).toEqual([true, "#F2F2F2"]);
});

test("the chart stands below the table, bound to its cells", async () => {
  await insertTables([table], "live", await targetAt("B2"));
  const { items } = await Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem("Sheet1");
    charts.load("items/title/text,items/top,items/height,items/series/items/name");
    await context.sync();
    return charts;
  });
  const [rowHeight, firstRowBelow] = [15, 14];
  expect(items).toHaveLength(1);
  expect(items[0]?.title.text).toBe("Allocated 2026 (USD bn)");
  expect(items[0]?.top).toBe(rowHeight * firstRowBelow);
  expect(items[0]?.series.items.map(({ name }) => name)).toEqual(["Allocated 2026, USD bn"]);
});

const colored: [table: CatalogueTable, address: string, count: number, why: string][] = [
  [sensitivity, "B8:E11", 1, "one scale over the grid"],
  [watchlist, "F5:F8", 2, "one colour each for behind and ahead"],
];

test.each(colored)("cells are coloured by their values: %#", async (coloredTable, address, count) => {
  await insertTables([coloredTable.describe(english)], "live", await targetAt("A1"));
  const counted = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const inside = sheet.getRange(address).conditionalFormats.getCount();
    const outside = sheet.getRange("A1").conditionalFormats.getCount();
    await context.sync();
    return [inside.value, outside.value];
  });
  expect(counted).toEqual([count, 0]);
});

test("columns are widened to fit, and a wider one keeps its width", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("C:C").format.columnWidth = 150;
    await context.sync();
  });
  await insertTables([table], "live", await targetAt("B2"));
  expect((await rangeOf("B2", ["format/columnWidth"])).format.columnWidth).toBe(150);
  expect((await rangeOf("C2", ["format/columnWidth"])).format.columnWidth).toBe(150);
});

test("new sheets take the first free name, and their own column widths", async () => {
  for (const sheetName of ["Allocation by company", "Allocation by company (2)"]) {
    excel.requests.length = 0;
    expect(await insertTables([table], "live", { kind: "newSheets" })).toMatchObject({
      kind: "inserted",
      tables: [{ sheetName }],
    });
    expect(excel.awaitedRequests()).toBe(2);
    await excel.settled();
    expect((await rangeOf("E12", ["values"], sheetName)).values).toEqual([["OK"]]);
    expect((await rangeOf("A1", ["format/columnWidth"], sheetName)).format.columnWidth).toBe(12);
  }
});

test("stated figures get names in the workbook, by which formulas call them; taken names get a number", async () => {
  const target = await targetAt("A1");
  await enter("J1", [["mine"]]);
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.add("capex_2026", worksheets.getItem("Sheet1").getRange("J1"));
    worksheets.getItem("Sheet1").names.add("Capex_Growth", "=1");
    await context.sync();
  });
  await insertTables([baseline.describe(english)], "native", target);
  await excel.settled();
  const derived = await rangeOf("B8:B9", ["formulas", "values"]);
  expect(derived.formulas).toEqual([["=Capex_2026_2/(1+Capex_Growth_2)"], ["=Capex_2026_2-B8"]]);
  expect(derived.values).toEqual([[437.5], [262.5]]);
  await enter("B6", [[800]]);
  await excel.settled();
  expect((await rangeOf("B8", ["values"])).values).toEqual([[500]]);
});

test("records become an Excel Table under a free name, whose formulas name their columns", async () => {
  await Excel.run(async (context) => {
    context.workbook.names.add("watchlist", "=1");
    await context.sync();
  });
  const description = watchlist.describe(english);
  await insertTables([description], "native", await targetAt("A40"));
  const [table, headings] = await Excel.run(async (context) => {
    const found = context.workbook.tables.getItem("WatchList_2");
    const headerRow = found.getHeaderRowRange();
    found.load("showFilterButton,showBandedRows");
    headerRow.load("values");
    await context.sync();
    return [found, headerRow] as const;
  });
  expect([table.showFilterButton, table.showBandedRows]).toEqual([false, false]);
  expect(headings.values).toEqual([description.rows[3]?.map(({ value }) => value)]);
  const revenue = "WatchList_2[[#This Row],[AI revenue growth]]";
  expect((await rangeOf("F44", ["formulas"])).formulas).toEqual([
    [`=IF(ISNUMBER(${revenue}),${revenue}-WatchList_2[[#This Row],[Capex growth]],"")`],
  ]);
  await enter("D44", [[0.45]]);
  await excel.settled();
  const [[gap]] = (await rangeOf("F44", ["values"])).values as [[number]];
  expect(gap).toBeCloseTo(-0.15, 9);
});

test("cancelled before it is written, an insertion writes nothing; cancelled later, it takes itself out", async () => {
  const cells = () => rangeOf("A1:H30", ["formulas"]).then(({ formulas }) => formulas as unknown);
  const target = await targetAt("B2");
  const before = await cells();
  excel.requests.length = 0;
  expect(await insertTables([table], "live", target, AbortSignal.abort())).toEqual({ kind: "cancelled" });
  expect(excel.awaitedRequests()).toBe(1);
  expect(await cells()).toEqual(before);

  const controller = new AbortController();
  const { sync } = Excel.RequestContext.prototype;
  let requests = 0;
  const abortOnSecond = jest.spyOn(Excel.RequestContext.prototype, "sync").mockImplementation(function (
    this: Excel.RequestContext,
    ...args
  ) {
    requests += 1;
    if (requests === 2) controller.abort();
    return sync.apply(this, args);
  });
  expect(await insertTables([table], "live", target, controller.signal)).toEqual({ kind: "cancelled" });
  abortOnSecond.mockRestore();
  expect(await cells()).toEqual(before);
});
