import { insertTables } from "../../src/excel/insertion/insertTables";
import type { Language } from "../../src/data/language";
import { cellAddress, rangeAddress } from "../../src/grid/address";
import { table as perspective } from "../../src/tables/catalogue/perspective";
import type { TableDescription } from "../../src/tables/description";
import { tableSize } from "../../src/tables/placement";
import { sheetsOf } from "../../src/tables/sheetsOf";
import { HeaderFooter } from "../../src/workbench/officeHost/page/headerFooter";
import { PageBreakCollection } from "../../src/workbench/officeHost/page/pageBreakCollection";
import { PageLayout } from "../../src/workbench/officeHost/page/pageLayout";
import { generalException } from "../../src/workbench/officeHost/protocol/officeError";
import { entryCount, languageCount } from "../inventory";
import { catalogueItems, english, variants } from "../tables/catalogueItems";
import { targetAt } from "./sheet1";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "./workbookWithFunctions";

let excel: WorkbookWithFunctions;
beforeEach(() => {
  excel = openWorkbookWithFunctions();
});
afterEach(() => {
  jest.restoreAllMocks();
  excel.close();
});

/** What Excel answers of a sheet's pages. */
async function pagesOf(name: string) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const { pageLayout, charts, horizontalPageBreaks } = sheet;
    const area = pageLayout.getPrintAreaOrNullObject();
    const titles = pageLayout.getPrintTitleRowsOrNullObject();
    sheet.load("showGridlines");
    pageLayout.load("orientation,zoom,headersFooters/defaultForAllPages");
    area.load("address,areas/items/left,areas/items/top,areas/items/width,areas/items/height");
    titles.load("address");
    charts.load("items/left,items/top,items/width,items/height");
    horizontalPageBreaks.load("items/rowIndex");
    await context.sync();
    const { leftFooter, rightFooter } = pageLayout.headersFooters.defaultForAllPages;
    return {
      showsGridlines: sheet.showGridlines,
      orientation: pageLayout.orientation,
      zoom: pageLayout.zoom,
      footers: [leftFooter, rightFooter],
      area: area.isNullObject ? undefined : { address: area.address, ...area.areas.items[0]?.toJSON() },
      titles: titles.isNullObject ? undefined : titles.address.split("!")[1],
      charts: charts.items.map(({ left, top, width, height }) => ({ left, top, width, height })),
      breaks: horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
    };
  });
}

const footers: Record<Language, string[]> = {
  "en-US": ["AI Capex add-in · Creati.ai, 2026-02-07; guidance to 2026-07-30", "Page &P of &N"],
  "zh-TW": ["AI Capex 增益集 · Creati.ai，2026-02-07；公司指引截至 2026-07-30", "第 &P 頁，共 &N 頁"],
};

/** Of a page of Letter and one of A4, on its side, what Excel's normal margins leave: 0.7 and 0.75 inches, in points. */
const papers = [
  { paper: "Letter", width: 792 - 2 * 50.4, height: 612 - 2 * 54 },
  { paper: "A4", width: 842 - 2 * 50.4, height: 595 - 2 * 54 },
];

const asTheyCome = variants.filter(({ figures }) => figures === "ours");

test("every entry of the catalogue is tried, in each language", () => {
  expect(asTheyCome).toHaveLength(entryCount * languageCount);
});

test.each(asTheyCome)("$id, $language: its own sheet is ready for print", async ({ sheets, language }) => {
  expect(await insertTables(sheets, "values", { kind: "newSheets" })).toMatchObject({ kind: "inserted" });
  expect(excel.awaitedRequests()).toBe(2);
  for (const table of sheets) {
    const pages = await pagesOf(table.title);
    expect(pages).toMatchObject({
      showsGridlines: false,
      orientation: "Landscape",
      zoom: { horizontalFitToPages: 1, scale: null },
      footers: footers[language],
      titles: `2:${table.headingRows + 1}`,
    });
    expectAllInArea(table, pages);
    for (const paper of papers) expectWholeChart(table, pages, paper);
  }
});

type Pages = Awaited<ReturnType<typeof pagesOf>>;

/** The area begins with the table, and nothing of the table or its chart is outside. */
function expectAllInArea(table: TableDescription, { area, charts }: Pages): void {
  const { rows, columns } = tableSize(table);
  const first = { row: 1, column: 1 };
  expect(area?.address?.split("!")[1]).toMatch(new RegExp(`^${cellAddress(first)}:`));
  const [, last = ""] = rangeAddress(first, { rows, columns }).split(":");
  const [letters = "", row] = [last.replace(/\d/g, ""), Number(last.replace(/\D/g, ""))];
  const [, areaLetters = "", areaRow = 0] = /:([A-Z]+)(\d+)$/.exec(area?.address ?? "") ?? [];
  expect([areaLetters.padStart(3) >= letters.padStart(3), Number(areaRow) >= row]).toEqual([true, true]);
  const { left = 0, top = 0, width = 0, height = 0 } = area ?? {};
  for (const chart of charts) {
    expect(chart.left + chart.width).toBeLessThanOrEqual(left + width);
    expect(chart.top + chart.height).toBeLessThanOrEqual(top + height);
  }
}

/** All is on one page and not too small for it, or the chart begins one, which it does not exceed. */
function expectWholeChart(
  table: TableDescription,
  { area, zoom, charts: [chart], breaks }: Pages,
  paper: (typeof papers)[number],
): void {
  const scale = Math.min(1, paper.width / (area?.width ?? 0));
  if (zoom.verticalFitToPages === 1) {
    expect(breaks).toEqual([]);
    expect(paper.height / (area?.height ?? 0)).toBeGreaterThan(Math.min(scale, 0.6));
  } else {
    expect((area?.height ?? 0) * scale).toBeGreaterThan(paper.height);
    if (!chart) return expect(breaks).toEqual([]);
    expect(breaks).toEqual([tableSize(table).rows + 2]);
    const headings = (table.headingRows * chart.top) / (tableSize(table).rows + 2);
    expect((headings + chart.height) * scale).toBeLessThanOrEqual(paper.height);
  }
}

/** A table with a chart, as long as no entry is. */
const long: TableDescription = {
  ...perspective.describe(english),
  title: "Long",
  rows: [
    ...perspective.describe(english).rows,
    ...Array.from(
      { length: 30 },
      () => perspective.describe(english).rows[0]?.map(() => ({ value: "" })) ?? [],
    ),
  ],
};

test("a table that is too long for a page has its chart whole on the last", async () => {
  await insertTables([long], "values", { kind: "newSheets" });
  const pages = await pagesOf("Long");
  expect(pages).toMatchObject({
    zoom: { horizontalFitToPages: 1, verticalFitToPages: null },
    breaks: [tableSize(long).rows + 2],
  });
  for (const paper of papers) expectWholeChart(long, pages, paper);
});

test("a note that is longer than a narrow table is wide has the page's width", async () => {
  await insertTables([perspective.describe(english)], "values", { kind: "newSheets" });
  const { area } = await pagesOf("In perspective");
  const [letter] = papers;
  expect(area?.width).toBeGreaterThan((letter?.width ?? 0) * 0.9);
  expect(area?.width).toBeLessThanOrEqual(letter?.width ?? 0);
});

test("a table at the selection leaves the user's sheet as it is printed and seen", async () => {
  const before = await pagesOf("Sheet1");
  for (const [at, id] of [
    ["B2", "projection"],
    ["B60", "guidance"],
  ] as const) {
    const [item] = catalogueItems.filter((each) => each.id === id);
    if (!item) throw new Error(`There is no ${id}.`);
    const inserted = await insertTables(sheetsOf(item, english), "values", await targetAt(at));
    expect(inserted).toMatchObject({ kind: "inserted" });
  }
  expect(await pagesOf("Sheet1")).toEqual({ ...before, charts: expect.any(Array) as unknown });
  expect(before).toMatchObject({ showsGridlines: true, orientation: "Portrait", breaks: [] });
});

const refusing: [member: string, refuse: () => unknown][] = [
  ["PageLayout.orientation", () => jest.spyOn(PageLayout.prototype, "Orientation", "set")],
  ["PageLayout.zoom", () => jest.spyOn(PageLayout.prototype, "Zoom", "set")],
  ["PageLayout.setPrintArea", () => jest.spyOn(PageLayout.prototype, "SetPrintArea")],
  ["PageLayout.setPrintTitleRows", () => jest.spyOn(PageLayout.prototype, "SetPrintTitleRows")],
  ["HeaderFooter.leftFooter", () => jest.spyOn(HeaderFooter.prototype, "LeftFooter", "set")],
  ["PageBreakCollection.add", () => jest.spyOn(PageBreakCollection.prototype, "Add")],
];

test.each(refusing)("an Excel that refuses %s gets the tables all the same", async (member, refuse) => {
  (refuse() as jest.SpyInstance).mockImplementation(() => {
    throw generalException();
  });
  // Its chart begins a page of its own, so that all of them are asked for.
  const sheets = [{ ...long, footers: { left: "a", right: "b" } }];
  const inserted = await insertTables(sheets, "values", { kind: "newSheets" });
  expect([member, inserted.kind, excel.awaitedRequests() > 2]).toEqual([member, "inserted", true]);
  expect(await pagesOf("Long")).toMatchObject({ orientation: "Portrait", breaks: [] });
});
