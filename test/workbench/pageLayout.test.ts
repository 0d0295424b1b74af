import { load, loadItems } from "../office/load";
import { openExcel, type ExcelHarness } from "../office/openExcel";

let harness: ExcelHarness;
beforeEach(() => (harness = openExcel()));
afterEach(() => harness.close());

const run = <T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  harness.Excel.run((context) => act(context.workbook.worksheets.getItem("Sheet1"), context));

/** All that the host knows of a sheet's pages. */
async function pagesOf(sheet: Excel.Worksheet) {
  const { pageLayout, horizontalPageBreaks } = sheet;
  const [area, titles] = [pageLayout.getPrintAreaOrNullObject(), pageLayout.getPrintTitleRowsOrNullObject()];
  area.load("address");
  titles.load("address");
  const [orientation, zoom] = await load(pageLayout, "orientation,zoom");
  return {
    orientation,
    zoom,
    area: area.isNullObject ? null : area.address,
    titles: titles.isNullObject ? null : titles.address,
    texts: await load(
      pageLayout.headersFooters.defaultForAllPages,
      "leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter",
    ),
    breaks: (await loadItems(horizontalPageBreaks, "rowIndex")).flat(),
  };
}

const initial = {
  orientation: "Portrait",
  zoom: { scale: 100, horizontalFitToPages: null, verticalFitToPages: null },
  area: null,
  titles: null,
  texts: ["", "", "", "", "", ""],
  breaks: [],
};

test("a new sheet's pages are as Excel makes them", async () => {
  expect(await run((sheet) => pagesOf(sheet))).toEqual(initial);
});

const settings: [what: string, set: (sheet: Excel.Worksheet) => void, seen: Partial<typeof initial>][] = [
  [
    "the orientation",
    ({ pageLayout }) => (pageLayout.orientation = "Landscape"),
    { orientation: "Landscape" },
  ],
  [
    "pages to fit on; a scale is none then, as Office.js documents",
    ({ pageLayout }) => (pageLayout.zoom = { horizontalFitToPages: 1 }),
    { zoom: { scale: null, horizontalFitToPages: 1, verticalFitToPages: null } as never },
  ],
  [
    "a scale",
    ({ pageLayout }) => (pageLayout.zoom = { scale: 80 }),
    { zoom: { scale: 80, horizontalFitToPages: null, verticalFitToPages: null } },
  ],
  [
    "the area, by its address",
    ({ pageLayout }) => pageLayout.setPrintArea("B2:C9"),
    { area: "Sheet1!B2:C9" as never },
  ],
  [
    "the area, by a range",
    (sheet) => sheet.pageLayout.setPrintArea(sheet.getRange("B2")),
    { area: "Sheet1!B2" as never },
  ],
  [
    "rows on each page",
    ({ pageLayout }) => pageLayout.setPrintTitleRows("$2:$4"),
    { titles: "Sheet1!2:4" as never },
  ],
  [
    "texts above and below, each in its place",
    ({ pageLayout }) => {
      const { defaultForAllPages: texts } = pageLayout.headersFooters;
      texts.centerHeader = "R&&D";
      texts.rightFooter = "&P of &N";
    },
    { texts: ["", "R&&D", "", "", "", "&P of &N"] },
  ],
  [
    "breaks, in order and each once",
    ({ horizontalPageBreaks }) => {
      for (const cell of ["B30", "A10", "C30"]) horizontalPageBreaks.add(cell);
    },
    { breaks: [9, 29] as never },
  ],
];

test.each(settings)("%s: kept, on a copy of the sheet too, and on no other", async (_what, set, seen) => {
  const [own, copied, other] = await run(async (sheet, { workbook }) => {
    const [before] = [workbook.worksheets.add("Other")];
    set(sheet);
    const copy = sheet.copy("End");
    copy.name = "Copy";
    return [await pagesOf(sheet), await pagesOf(copy), await pagesOf(before)];
  });
  expect(own).toEqual({ ...initial, ...seen });
  expect(JSON.parse(JSON.stringify(copied).replaceAll("Copy!", "Sheet1!"))).toEqual(own);
  expect(other).toEqual(initial);
});

test("a copy's pages change apart from its original's", async () => {
  const seen = await run(async (sheet) => {
    sheet.pageLayout.orientation = "Landscape";
    const copy = sheet.copy("End");
    copy.pageLayout.orientation = "Portrait";
    copy.horizontalPageBreaks.add("A5");
    return [await pagesOf(sheet), await pagesOf(copy)];
  });
  expect(seen).toMatchObject([
    { orientation: "Landscape", breaks: [] },
    { orientation: "Portrait", breaks: [4] },
  ]);
});

test("a sheet without gridlines shows none in the grid, nor does its copy", async () => {
  const seen = await run(async (sheet, context) => {
    sheet.showGridlines = false;
    const copy = sheet.copy("End");
    const read = [await load(sheet, "showGridlines"), await load(copy, "showGridlines")];
    context.workbook.worksheets.add("Other");
    await context.sync();
    return read;
  });
  expect(seen).toEqual([[false], [false]]);
  expect(harness.workbook.getSheets().map((sheet) => sheet.hasHiddenGridLines())).toEqual([
    true,
    true,
    false,
  ]);
});

const refusals: [why: string, act: (sheet: Excel.Worksheet) => unknown, code: string][] = [
  ["no orientation", ({ pageLayout }) => (pageLayout.orientation = "Upright" as never), "InvalidArgument"],
  ["a scale below 10", ({ pageLayout }) => (pageLayout.zoom = { scale: 9 }), "InvalidArgument"],
  [
    "a scale and pages, of which one is to be null",
    ({ pageLayout }) => (pageLayout.zoom = { scale: 50, horizontalFitToPages: 1 }),
    "InvalidArgument",
  ],
  ["no cells", ({ pageLayout }) => pageLayout.setPrintArea("nowhere"), "InvalidArgument"],
  [
    "no page before the first row",
    ({ horizontalPageBreaks }) => horizontalPageBreaks.add("A1"),
    "InvalidArgument",
  ],
  [
    "a protected sheet",
    ({ pageLayout, protection }) => {
      protection.protect();
      pageLayout.orientation = "Landscape";
    },
    "AccessDenied",
  ],
];

test.each(refusals)("%s: refused", async (_why, act, code) => {
  const refused = run(async (sheet, context) => {
    act(sheet);
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code });
});
