import type { Browser, Frame } from "playwright-core";
import "../../src/workbench/workbench";
import { dataVersion } from "../../src/data/version";
import { table as allocation } from "../../src/tables/catalogue/allocation";
import { describeInBrowser } from "../browser/chromium";
import { openTable, openWorkbench, readCell, setCell, type OpenWorkbench } from "../browser/openWorkbench";
import { english } from "../tables/catalogueItems";
import { sharedBrowser } from "../browser/sharedBrowser";

jest.setTimeout(60_000);

const openTables = (pane: Frame) => openTable(pane, allocation.title["en-US"]);
const openFunction = async (pane: Frame) => {
  await pane.getByRole("tab", { name: "Functions" }).click();
  await pane.locator(".row").filter({ hasText: "CAPEX.VERSION" }).first().click();
  await pane.locator(".where b", { hasText: "Sheet1!A1" }).waitFor();
};
const openExplanation = async (pane: Frame) => {
  await pane.locator("#explain").click();
  await pane.locator(".cell").waitFor();
};

const askExcel = () =>
  Excel.run(async (context) => {
    context.workbook.load("name");
    await context.sync();
  });

/** As where the user comes to the pane. */
const waysIn: [way: string, come: (pane: Frame) => Promise<unknown>][] = [
  ["with the pointer", (pane) => pane.locator("h1").hover()],
  ["with the keyboard", (pane) => pane.evaluate(() => window.dispatchEvent(new Event("focus")))],
];

const views: [view: string, open: (pane: Frame) => Promise<unknown>, shown: string][] = [
  ["tables", openTables, ".where"],
  ["functions", openFunction, ".where"],
  ["explanations", openExplanation, "h1"],
];

describeInBrowser("the pane in a workbook whose selection is not reported", () => {
  let browser: Browser;
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    browser = await sharedBrowser();
  });
  beforeEach(async () => {
    workbench = await openWorkbench(browser, { platform: "silent" });
  });
  afterEach(() => workbench.close());

  /** Selects a cell, with the pointer in the grid, once the pane has asked all it wanted to know. */
  const selectUnseen = async (address: string) => {
    const { page, pane } = workbench;
    await page.locator("#grid").hover();
    // Requests are answered in turn, and the pane looks at a place with two or three.
    for (let request = 0; request < 6; request += 1) await pane.evaluate(askExcel);
    await page.evaluate((at) => window.workbench.select(at), address);
  };
  /** Presses Insert without coming to the pane, as where the user presses before the pane has looked again. */
  const pressUnseen = () =>
    workbench.pane.evaluate(() => document.querySelector<HTMLElement>(".insert")?.click());

  const comings = views.flatMap(([view, open, shown]) =>
    waysIn.map(([way, come]) => ({ view, open, shown, way, come })),
  );
  test.each(comings)(
    "$view show what is selected when the user comes $way",
    async ({ open, shown, come }) => {
      const { pane } = workbench;
      await open(pane);
      await selectUnseen("D5");
      await come(pane);
      await pane.locator(shown, { hasText: "D5" }).waitFor();
    },
  );

  const pressings = [
    {
      view: "a table",
      open: openTables,
      first: "D5",
      holds: allocation.describe(english).rows[0]?.[0]?.value,
    },
    { view: "a formula", open: openFunction, first: "D5", holds: dataVersion },
  ];
  test.each(pressings)("$view goes nowhere but where it was shown to go", async ({ open, first, holds }) => {
    const { page, pane } = workbench;
    await open(pane);
    await selectUnseen(first);
    await pressUnseen();
    await pane.getByText("Another cell is selected now").waitFor();
    await pane.locator(".where", { hasText: first }).waitFor();
    expect([(await readCell(page, "A1")).value, (await readCell(page, first)).value]).toEqual(["", ""]);
    await pressUnseen();
    await pane.getByText("Inserted at").waitFor();
    await page.evaluate(() => window.workbench.settled());
    expect((await readCell(page, "A1")).value).toBe("");
    expect((await readCell(page, first)).value).toBe(holds);
  });

  test("a question stays although the user leaves the pane and comes again", async () => {
    const { page, pane } = workbench;
    await setCell(page, "A1", 42);
    await openFunction(pane);
    await pane.locator(".insert").click();
    await pane.getByText("Sheet1!A1 is not empty").waitFor();
    await page.locator("#grid").hover();
    await pane.locator("h1").hover();
    await pane.getByText("Replace", { exact: true }).click();
    await pane.getByText("Inserted at").waitFor();
  });
});
