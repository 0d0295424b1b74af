import { readdirSync } from "node:fs";
import { functionCount } from "../functions/functionTotals";
import { entryCount } from "../inventory";
import { bytesPerFunction, bytesPerTable, dist, sentBytes } from "../project/sentBytes";
import { describeInBrowser, launchBrowser } from "./chromium";
import { openTable, openWorkbench, setCell, type OpenWorkbench } from "./openWorkbench";

jest.setTimeout(60_000);

interface Step {
  shows: string;
  open: (workbench: OpenWorkbench) => Promise<unknown>;
  /** Of what is loaded by then and was not before. */
  scripts: number;
  styles: number;
}

/** A way through the pane, on which each view is loaded when it comes, or a moment before. */
const tour: Step[] = [
  {
    shows: "a table, and the status line: loaded once the list is painted",
    open: ({ pane }) => openTable(pane, "Baseline"),
    scripts: 78_800 + bytesPerTable * entryCount,
    styles: 1_000,
  },
  {
    shows: "the functions, with the parser of formulas",
    open: async ({ pane }) => {
      await pane.locator("#functions").click();
      await pane.locator(".row").first().waitFor();
    },
    scripts: 34_900 + bytesPerFunction * functionCount,
    styles: 2_500,
  },
  {
    shows: "the explanation of a cell",
    open: async ({ pane }) => {
      await pane.locator("#explain").click();
      await pane.locator("main.explain h1").waitFor();
    },
    scripts: 17_800,
    styles: 2_260,
  },
  {
    shows: "why a cell shows #NAME?, with the names of Excel's functions",
    open: async ({ page, pane }) => {
      await setCell(page, "H40", "=nosuchname");
      await page.evaluate(() => window.workbench.select("H40"));
      await pane.getByText("The name nosuchname is not defined.").waitFor();
      await setCell(page, "H40", "");
    },
    scripts: 7_800,
    styles: 0,
  },
  {
    shows: "a cell of a table of ours, with the line that tells of its insertion",
    open: async ({ page, pane }) => {
      await page.evaluate(() => window.workbench.select("B2"));
      // The table that was opened is open still.
      await pane.locator("#tables").click();
      await pane.locator(".where .free").waitFor();
      await pane.locator(".insert").click();
      await pane.getByText("Inserted at").waitFor();
      await pane.locator("#explain").click();
      await pane.getByText("A text of the table.").waitFor();
    },
    scripts: 5_550,
    styles: 420,
  },
  {
    shows: "the data",
    open: async ({ pane }) => {
      await pane.locator("#data").click();
      await pane.locator("main.data").waitFor();
    },
    scripts: 12_500,
    styles: 2_350,
  },
  {
    shows: "the workbook, with the hand-off",
    open: async ({ pane }) => {
      await pane.locator("#explain").click();
      await pane.locator("button.status").click();
      await pane.locator("main.workbook").waitFor();
    },
    scripts: 21_300,
    styles: 1_250,
  },
  {
    shows: "the menu",
    open: async ({ pane }) => {
      await pane.locator("#explain").click();
      await pane.locator("button.more").click();
      await pane.locator("main.menu").waitFor();
      await pane.locator(".menu .row").nth(3).click();
      await pane.locator("main.workbook").waitFor();
    },
    scripts: 5_100,
    styles: 540,
  },
  {
    shows: "a check of this Excel, as it begins",
    open: async ({ pane }) => {
      await pane.locator("fluent-button").getByText("Check", { exact: true }).click();
      await pane.getByRole("status").getByText("Checking").waitFor();
      await pane.locator("fluent-button").getByText("Cancel", { exact: true }).click();
      await pane.getByText("Stopped. The workbook is as it was.").waitFor();
    },
    scripts: 9_600,
    styles: 0,
  },
];

describeInBrowser("what the pane loads after its first view", () => {
  const known = new Set<string>(["taskpane.js", "taskpane.css"]);
  /** The files of each step, in turn. */
  const loaded: string[][] = [];
  beforeAll(async () => {
    const browser = await launchBrowser();
    const workbench = await openWorkbench(browser);
    for (const { open } of tour) {
      await open(workbench);
      loaded.push(await newlyLoaded(workbench));
    }
    await browser.close();
  });

  /** The product's scripts and styles that the pane has loaded by now and had not before. */
  async function newlyLoaded({ pane }: OpenWorkbench): Promise<string[]> {
    const urls = await pane.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
    const files = urls.flatMap((url) => /^https:\/\/localhost:3000\/(\w+\.(?:js|css))$/.exec(url)?.[1] ?? []);
    const added = [...new Set(files)].filter((file) => !known.has(file));
    for (const file of added) known.add(file);
    return added;
  }

  const steps = tour.map((step, index) => ({ ...step, index }));

  test.each(steps)("$shows: at most $scripts bytes of scripts, $styles of styles", ({ index, ...step }) => {
    const bytesOf = (extension: string) =>
      (loaded[index] ?? [])
        .filter((file) => file.endsWith(extension))
        .reduce((sum, file) => sum + sentBytes(file), 0);
    const sizes = { scripts: bytesOf(".js"), styles: bytesOf(".css") };
    expect(sizes.scripts).toBeGreaterThan(0);
    expect(sizes.scripts).toBeLessThanOrEqual(step.scripts);
    expect(sizes.styles).toBeLessThanOrEqual(step.styles);
  });

  test("the way leads past every script and style there is", () => {
    const built = readdirSync(dist).filter((file) => /^(?!functions\.|help\.).*\.(js|css)$/.test(file));
    expect([...known].sort()).toEqual(built.sort());
  });
});
