import type { Frame, Page } from "playwright-core";
import "../../src/workbench/workbench";
import type { Language } from "../../src/data/language";
import { catalogueItems } from "../tables/catalogueItems";
import { openTable, select, setCell, type OpenWorkbench } from "./openWorkbench";

/** A pane beside a workbook, in one language. */
export interface Shown {
  page: Page;
  pane: Frame;
  language: Language;
}

/** Something the pane shows, and how to come to it. */
export interface PaneView {
  name: string;
  /** The view it goes on from; where there is none, it can be come to from any. */
  after?: string;
  show: (shown: Shown) => Promise<unknown>;
}

/** What is gone on from as long as nothing has been done in a workbench. */
const start = "start";

const tab = (pane: Frame, id: string) => pane.locator(`#${id}`).click();

/** Shows a tab's list or its only view: chosen from another tab it shows what is open, chosen again the list. */
export async function fromTab(pane: Frame, id: string): Promise<void> {
  await tab(pane, id === "data" ? "explain" : "data");
  await tab(pane, id);
  await pane.locator(`#${id}[aria-selected="true"]`).waitFor();
  // What is open in the tab is not there yet while its code and its docs are loaded.
  await pane.locator('main:not([aria-busy="true"])').waitFor();
  if ((await pane.locator(".title .back").count()) > 0) await tab(pane, id);
}

async function showTable({ pane, language }: Shown, id: string): Promise<void> {
  await fromTab(pane, "tables");
  const item = catalogueItems.find((each) => each.id === id);
  await openTable(pane, item?.title[language] ?? id);
}

async function showTableAt(shown: Shown, id: string, address: string): Promise<void> {
  await showTable(shown, id);
  await shown.pane.locator('input[value="selection"]').check();
  await select(shown.page, shown.pane, address);
}

async function showFunction({ pane }: Shown, id: string): Promise<void> {
  await fromTab(pane, "functions");
  await pane.locator("input[type=search]").fill("");
  await pane.locator(".row b").getByText(id, { exact: true }).click();
  await pane.locator(".functionForm").waitFor();
}

async function explain({ page, pane }: Shown, address: string, content: string): Promise<void> {
  await fromTab(pane, "explain");
  if (content !== "") await setCell(page, address, content);
  await page.evaluate((at) => window.workbench.select(at), address);
  await pane.locator(".explain h1", { hasText: address }).waitFor();
}

async function showWorkbook({ pane }: Shown): Promise<void> {
  await fromTab(pane, "functions");
  await pane.locator("button.status").click();
  await pane.locator(".workbook .finding").first().waitFor();
}

const message = (pane: Frame, intent: string) =>
  pane.locator(`fluent-message-bar[intent="${intent}"]`).waitFor();

export const firstRun: PaneView = {
  name: "first run",
  after: start,
  show: ({ pane }) => pane.locator(".firstRun fluent-button").first().waitFor(),
};

/** Before anything is in the workbook. */
const empty: PaneView[] = [
  firstRun,
  {
    name: "list of tables",
    after: "first run",
    show: ({ pane }) => pane.locator(".firstRun fluent-button").last().click(),
  },
  {
    name: "list of tables, searched in vain",
    after: "list of tables",
    show: async ({ pane }) => {
      await pane.locator("input[type=search]").fill("blockchain");
      await pane.locator(".list > p button").waitFor();
    },
  },
  { name: "workbook without formulas", after: "list of tables", show: showWorkbook },
];

const tables: PaneView[] = [
  ...catalogueItems.map(({ id }) => ({
    name: `table ${id}`,
    show: (shown: Shown) => showTable(shown, id),
  })),
  {
    name: "table with a rate that is none",
    show: async (shown) => {
      await showTable(shown, "projection");
      await shown.pane.locator(".percent").first().fill("soon");
    },
  },
  {
    name: "table on a new sheet",
    after: "table with a rate that is none",
    show: async ({ pane }) => {
      await pane.locator(".percent").first().fill("5");
      await pane.locator('input[value="newSheet"]').check();
      await pane.locator(".where .free").waitFor();
    },
  },
  {
    name: "table inserted",
    show: async (shown) => {
      await showTableAt(shown, "allocation", "B42");
      await shown.pane.locator(".where .free").waitFor();
      await shown.pane.locator(".insert").click();
      await message(shown.pane, "success");
    },
  },
  {
    name: "table taken back",
    after: "table inserted",
    show: async ({ pane }) => {
      await pane.locator("fluent-message-bar fluent-button").last().click();
      await pane.locator("fluent-message-bar fluent-button").first().waitFor({ state: "detached" });
    },
  },
  {
    name: "table with cells in the way",
    show: async (shown) => {
      await setCell(shown.page, "C4", 42);
      await showTableAt(shown, "allocation", "B2");
      await shown.pane.locator(".occupied").first().waitFor();
    },
  },
  {
    name: "table that has changed since, not undone",
    show: async (shown) => {
      await showTableAt(shown, "allocation", "B82");
      await shown.pane.locator(".where .free").waitFor();
      await shown.pane.locator(".insert").click();
      await message(shown.pane, "success");
      await setCell(shown.page, "C85", 7);
      await shown.pane.locator("fluent-message-bar fluent-button").last().click();
      await message(shown.pane, "error");
    },
  },
];

const functions: PaneView[] = [
  {
    name: "list of functions",
    show: async ({ pane }) => {
      await fromTab(pane, "functions");
      await pane.locator(".functions .row").first().waitFor();
    },
  },
  {
    name: "search with no result",
    after: "list of functions",
    show: async ({ pane }) => {
      await pane.locator("input[type=search]").fill("zzz");
      await pane.locator(".functions [role=status]").waitFor();
    },
  },
  {
    name: "function with a result",
    show: async (shown) => {
      await showFunction(shown, "CAPEX.PROJECT");
      await shown.pane.locator("#argument-year").fill("2028");
      await shown.pane.locator(".figure").waitFor();
    },
  },
  {
    name: "function with an error",
    after: "function with a result",
    show: async ({ pane }) => {
      await pane.locator("#argument-year").fill("2028.5");
      await pane.locator(".fault").waitFor();
    },
  },
  {
    name: "function with fields that are not understood",
    after: "function with an error",
    show: async ({ pane }) => {
      await pane.locator("#argument-growth").fill("0.6");
      await pane.locator("#argument-base").fill("700bn");
      await pane.locator(".misread").nth(1).waitFor();
    },
  },
  {
    name: "function of a formula that is edited",
    show: async (shown) => {
      await fromTab(shown.pane, "functions");
      await setCell(shown.page, "A95", "=2*CAPEX.PROJECT(2030,0.15)");
      await shown.page.evaluate((at) => window.workbench.select(at), "A95");
      await shown.pane.locator(".editOffer button").first().click();
      await shown.pane.locator(".editing").waitFor();
    },
  },
  {
    name: "function asking for an argument",
    after: "function with an error",
    show: async ({ pane }) => {
      await pane.locator("#argument-year").fill("");
      await pane.locator(".hint").waitFor();
    },
  },
  {
    name: "function with a result of several cells",
    show: async (shown) => {
      await showFunction(shown, "CAPEX.PATH");
      await shown.pane.locator(".outcome .grid").waitFor();
    },
  },
  {
    name: "function with keywords",
    show: (shown) => showFunction(shown, "CAPEX.BASELINE"),
  },
  {
    name: "function asking whether to replace",
    after: "function with keywords",
    show: async ({ page, pane }) => {
      await setCell(page, "E4", "A note that somebody made on spending, longer than fits a pane. ".repeat(9));
      await page.evaluate(() => window.workbench.select("E4"));
      await pane.locator(".where b", { hasText: "E4" }).waitFor();
      await pane.locator(".insert").click();
      await pane.locator(".question").waitFor();
    },
  },
  {
    name: "function inserted",
    after: "function asking whether to replace",
    show: async ({ page, pane }) => {
      await page.evaluate(() => window.workbench.select("H40"));
      await pane.locator(".where b", { hasText: "H40" }).waitFor();
      await pane.locator(".insert").click();
      await message(pane, "success");
    },
  },
];

const explanations: PaneView[] = [
  { name: "explanation of an empty cell", show: (shown) => explain(shown, "A90", "") },
  { name: "explanation of a value", show: (shown) => explain(shown, "A91", "700") },
  {
    name: "explanation of a call",
    show: (shown) => explain(shown, "A92", "=CAPEX.PROJECT(2028,C4/100)+ROI.REQUIRED()"),
  },
  {
    name: "explanation of companies' figures",
    show: (shown) => explain(shown, "A93", '=CAPEX.GUIDANCE("total")'),
  },
  {
    name: "explanation of an error",
    show: (shown) => explain(shown, "A94", '=CAPEX.PROJECT("soon")'),
  },
  {
    name: "data",
    show: async ({ pane }) => {
      await fromTab(pane, "data");
      await pane.locator(".data").waitFor();
    },
  },
  {
    name: "page of a company",
    after: "data",
    show: async ({ pane }) => {
      await pane.locator(".company").first().click();
      await pane.locator(".data .title").waitFor();
    },
  },
];

const workbook: PaneView[] = [
  {
    name: "workbook to repair",
    show: async (shown) => {
      await setCell(shown.page, "A95", "=_xldudf_CAPEX_PROJECT(2028)");
      await showWorkbook(shown);
      await shown.pane.locator(".card .cells").waitFor();
    },
  },
  {
    name: "workbook repaired",
    after: "workbook to repair",
    show: async ({ pane }) => {
      await pane.locator('fluent-button[appearance="primary"]').click();
      await pane.locator(".card > .finding").waitFor();
      await pane.locator(".card .cells").waitFor({ state: "detached" });
    },
  },
  { name: "workbook with formulas", after: "workbook repaired", show: showWorkbook },
  {
    name: "workbook copied",
    after: "workbook with formulas",
    show: async ({ pane }) => {
      await pane.locator("[aria-labelledby=copy-title] .act fluent-button").click();
      await pane.locator(".copies").waitFor();
    },
  },
];

async function showMenu({ pane }: Shown): Promise<void> {
  await fromTab(pane, "functions");
  await pane.locator("button.more").click();
  await pane.locator("main.menu").waitFor();
}

async function showMenuPage(shown: Shown, entry: number): Promise<void> {
  await showMenu(shown);
  await shown.pane.locator(".menu .row").nth(entry).click();
  await shown.pane.locator('main.menuPage:not([aria-busy="true"])').waitFor();
}

const menu: PaneView[] = [
  { name: "menu", show: showMenu },
  { name: "what is new", show: (shown) => showMenuPage(shown, 7) },
  { name: "about", show: (shown) => showMenuPage(shown, 8) },
];

/** Every view of the pane, in an order in which most go on from the one before. */
export const paneViews: readonly PaneView[] = [
  ...empty,
  ...tables,
  ...functions,
  ...explanations,
  ...workbook,
  ...menu,
];

function viewNamed(name: string): PaneView {
  const view = paneViews.find((each) => each.name === name);
  if (!view) throw new Error(`There is no view named “${name}”.`);
  return view;
}

/** Shows views in any order: from the view that is shown where that will do, else in a fresh workbench. */
export class Walk {
  private workbench: OpenWorkbench | undefined;
  private last: string | undefined;

  constructor(
    private readonly language: Language,
    private readonly open: () => Promise<OpenWorkbench>,
  ) {}

  async show(view: PaneView): Promise<OpenWorkbench> {
    if (view.after === start) {
      if (this.last !== start) await this.startAnew();
    } else if (view.after !== undefined && view.after !== this.last) {
      await this.show(viewNamed(view.after));
    }
    const workbench = this.workbench ?? (await this.startAnew());
    // Where showing it fails, none is shown.
    this.last = undefined;
    await view.show({ ...workbench, language: this.language });
    this.last = view.name;
    return workbench;
  }

  /** The workbench with any view at all, for a test that goes where it needs to. */
  async anywhere(): Promise<OpenWorkbench> {
    const workbench = this.workbench ?? (await this.startAnew());
    this.last = undefined;
    return workbench;
  }

  close(): void {
    this.workbench?.close();
    this.workbench = undefined;
  }

  private async startAnew(): Promise<OpenWorkbench> {
    this.close();
    this.workbench = await this.open();
    this.last = start;
    return this.workbench;
  }
}
