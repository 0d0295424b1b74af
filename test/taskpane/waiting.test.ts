import type { Browser, Frame } from "playwright-core";
import "../../src/workbench/workbench";
import { table as allocation } from "../../src/tables/catalogue/allocation";
import { describeInBrowser } from "../browser/chromium";
import { openTable, openWorkbench, setCell, type OpenWorkbench } from "../browser/openWorkbench";
import { sharedBrowser } from "../browser/sharedBrowser";

jest.setTimeout(60_000);

type Act = (pane: Frame) => Promise<unknown>;

interface Task {
  readonly task: string;
  /** What is done before Excel reports that a cell is being edited. */
  readonly arrange: Act;
  readonly start: Act;
  /** What is shown when the task has ended. */
  readonly ended: string;
}

const title = allocation.title["en-US"];
const press = (text: string) => (pane: Frame) =>
  pane.locator("fluent-button").getByText(text, { exact: true }).click();
const insert: Act = (pane) => pane.locator(".insert").click();
const nothing: Act = async () => undefined;
const openFunction: Act = async (pane) => {
  await pane.getByRole("tab", { name: "Functions" }).click();
  await pane.locator(".row").filter({ hasText: "CAPEX.VERSION" }).first().click();
};
const openView: Act = (pane) => pane.locator("button.status").click();

const tasks: Task[] = [
  {
    task: "to look at the place for a table",
    arrange: nothing,
    start: (pane) => pane.locator(".row").filter({ hasText: title }).click(),
    ended: ".where .free",
  },
  {
    task: "to insert a table",
    arrange: (pane) => openTable(pane, title),
    start: insert,
    ended: "text=Inserted at",
  },
  {
    task: "to undo it",
    arrange: async (pane) => {
      await openTable(pane, title);
      await insert(pane);
      await pane.getByText("Inserted at").waitFor();
    },
    start: press("Undo"),
    ended: "text=is as it was before",
  },
  {
    task: "to look at the place for a formula",
    arrange: nothing,
    start: openFunction,
    ended: '.where b:has-text("Sheet1!A1")',
  },
  {
    task: "to insert a formula",
    arrange: async (pane) => {
      await openFunction(pane);
      await pane.locator(".where b", { hasText: "Sheet1!A1" }).waitFor();
    },
    start: insert,
    ended: "text=Inserted at",
  },
  {
    task: "to explain a cell",
    arrange: nothing,
    start: (pane) => pane.locator("#explain").click(),
    ended: ".cell",
  },
  {
    task: "to look through the workbook",
    arrange: (pane) => pane.locator("button.status.bad").waitFor(),
    start: openView,
    ended: "text=1 of 2 formulas work",
  },
  {
    task: "to repair it",
    arrange: async (pane) => {
      await openView(pane);
      await pane.getByText("1 of 2 formulas work").waitFor();
    },
    start: press("Repair"),
    ended: "text=1 cell repaired",
  },
  {
    task: "to copy it",
    arrange: async (pane) => {
      await openView(pane);
      await pane.getByText("1 of 2 formulas work").waitFor();
    },
    start: press("Make copy"),
    ended: "text=compared",
  },
];

const sentence = "Waiting for Excel. If you are editing a cell, finish it.";

describeInBrowser("where Excel reports that a cell is being edited", () => {
  let browser: Browser;
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    browser = await sharedBrowser();
  });
  beforeEach(async () => {
    workbench = await openWorkbench(browser);
    await setCell(workbench.page, "Z50", "=ROI.GAP(0.35)");
    await setCell(workbench.page, "Z51", "=_xldudf_ROI_GAP(0.35)");
  });
  afterEach(async () => {
    await report(false);
    workbench.close();
  });

  const report = (isEditing: boolean) =>
    workbench.page.evaluate((editing) => window.workbench.reportEditing(editing), isEditing);

  test.each(tasks)(
    "the pane says what it waits for $task, and goes on",
    async ({ arrange, start, ended }) => {
      const { pane } = workbench;
      await arrange(pane);
      await report(true);
      await start(pane);
      await pane.getByText(sentence).waitFor();
      await report(false);
      await pane.locator(ended).first().waitFor();
      await pane.getByText(sentence).waitFor({ state: "detached" });
    },
  );
});
