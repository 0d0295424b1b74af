import type { Browser, Frame } from "playwright-core";
import "../../src/workbench/workbench";
import { table as allocation } from "../../src/tables/catalogue/allocation";
import { describeInBrowser } from "./chromium";
import { openTable, openWorkbench, setCell, type OpenWorkbench } from "./openWorkbench";
import { sharedBrowser } from "./sharedBrowser";

jest.setTimeout(120_000);

/** As a sheet's name it is within Excel's 31 characters and free of those that Excel forbids. */
const markup = "<img src=x onerror=hacked()>";
/** Turns the writing direction round, rings, and looks like an element and a formula. */
const texts = [`${markup}<script>hacked()</script>`, "\u202Etxet desrever", "bell\u0007 & &lt;b&gt;", "=1+1"];

/** Names the sheet, fills cells, and makes a table and a name, all with texts that want to be more than text. */
async function arrange({ page, pane }: OpenWorkbench): Promise<void> {
  await pane.evaluate(
    async ([sheetName, contents]) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.name = sheetName;
        sheet.getRange("A1:A4").values = contents.map((text) => [`'${text}`]);
        sheet.getRange("B1:B4").values = [[1], [2], [3], [4]];
        sheet.getRange("D1:E2").values = [
          [sheetName, "'=HYPERLINK(1)"],
          [5, 6],
        ];
        const table = sheet.tables.add("D1:E2", true);
        table.name = "onerror_hacked";
        context.workbook.names.add("hacked_alert", sheet.getRange("B1:B4"));
        await context.sync();
      });
    },
    [markup, texts] as const,
  );
  await setCell(page, "G1", '=HYPERLINK("javascript:hacked()","total")');
  await setCell(page, "G2", "=CAPEX.COMPANY(A1)");
  await setCell(page, "H2", "=CAPEX.COMPANY(A2)");
  await setCell(page, "H3", "=CAPEX.COMPANY(A3)");
  await setCell(page, "G3", `=CAPEX.COMPANY("${markup}")`);
  await setCell(page, "G4", `=ROI.GAP('${markup}'!B1,hacked_alert)`);
  await setCell(page, "G5", `=CAPEX.ALLOCATE('${markup}'!B1:B4,SUM(onerror_hacked[${markup}]))`);
}

/** What the pane shows as text, after making sure that none of it became an element or a link that runs. */
async function shownIn(pane: Frame): Promise<string> {
  const made = await pane.evaluate(() =>
    [...document.querySelectorAll("img, iframe, object, embed, form, script:not([src]), a[href]")]
      .filter((element) => !/^https:/.test(element.getAttribute("href") ?? ""))
      .map((element) => element.outerHTML),
  );
  expect(made).toEqual([]);
  return pane.evaluate(() => document.body.innerText);
}

describeInBrowser("a workbook whose texts want to be more than text", () => {
  let browser: Browser;
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    browser = await sharedBrowser();
    workbench = await openWorkbench(browser);
    await arrange(workbench);
  });
  afterAll(() => {
    const { refused, errors, session } = workbench;
    workbench.close();
    expect({ refused, errors, violations: session.violations }).toEqual({
      refused: [],
      errors: [],
      violations: [],
    });
  });

  const select = (address: string) => workbench.page.evaluate((at) => window.workbench.select(at), address);

  test("the place of a table and what is in its way are told as text", async () => {
    const { pane } = workbench;
    await pane.getByRole("tab", { name: "Tables" }).click();
    await openTable(pane, allocation.title["en-US"]);
    await select("A1");
    await pane.locator(".where .blocked").waitFor();
    expect(await shownIn(pane)).toContain(`'${markup}'!`);
  });

  const explained: [why: string, address: string, shown: string[]][] = [
    ["a cell's text in an error", "G2", [markup]],
    ["a text that turns the direction of writing", "H2", [texts[1] ?? ""]],
    ["a control character and an entity", "H3", [texts[2] ?? ""]],
    ["a text in a formula", "G3", [`CAPEX.COMPANY("${markup}")`, markup]],
    ["a sheet's name and a defined name", "G4", [markup, "hacked_alert"]],
    ["a table's name and its heading", "G5", [markup, "onerror_hacked"]],
    ["a cell without a function of ours", "G1", [markup]],
  ];

  test.each(explained)("Explain tells %s as text", async (_why, address, shown) => {
    const { pane } = workbench;
    await pane.getByRole("tab", { name: "Explain" }).click();
    await select(address);
    await pane.locator("h1, h2, .address, header").getByText(address).first().waitFor();
    const text = await shownIn(pane);
    for (const part of shown) expect(text).toContain(part);
  });

  test("a function's form tells what the cell holds as text", async () => {
    const { pane } = workbench;
    await pane.getByRole("tab", { name: "Functions" }).click();
    await pane.getByText("CAPEX.VERSION").first().click();
    await select("A1");
    await pane.locator("footer").getByText(`'${markup}'!A1`).first().waitFor();
    expect(await shownIn(pane)).toContain(`Holds ${texts[0]}`);
  });

  test("the workbook's view and the copy of its sheets tell names as text", async () => {
    const { pane } = workbench;
    await pane.getByRole("tab", { name: "Explain" }).click();
    await pane.locator("button.status").click();
    await pane.getByText("Make copy").click();
    await pane
      .getByText(/compared/)
      .first()
      .waitFor();
    expect(await shownIn(pane)).toContain("compared");
  });
});
