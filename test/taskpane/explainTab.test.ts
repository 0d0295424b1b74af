import type { Browser } from "playwright-core";
import "../../src/workbench/workbench";
import { describeInBrowser } from "../browser/chromium";
import { openTable, openWorkbench, setCell, setClock, type OpenWorkbench } from "../browser/openWorkbench";
import { sharedBrowser } from "../browser/sharedBrowser";

jest.setTimeout(60_000);

const cells: [address: string, content: string | number][] = [
  ["A7", 2030],
  ["B2", 0.15],
  ["C7", "=CAPEX.PROJECT(A7,$B$2)"],
  ["D1", "=ROI.REQUIRED(CAPEX.PROJECT(2028),MAX(0.4,0.5))"],
  ["E1", "=CAPEX.PATH(2029)"],
  ["A9", '=CAPEX.PROJECT("soon")'],
];

describeInBrowser("the tab that explains cells", () => {
  let browser: Browser;
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    browser = await sharedBrowser();
    workbench = await openTab("en-US");
  });
  beforeEach(async () => {
    if ((await pin().getAttribute("aria-pressed")) === "true") await pin().click();
    for (const [address, content] of cells) await setCell(workbench.page, address, content);
    await select("C7");
  });
  afterAll(() => {
    const { errors, refused } = workbench;
    workbench.close();
    expect({ errors, refused }).toEqual({ errors: [], refused: [] });
  });

  /** A workbench with the tab open. */
  async function openTab(language: string): Promise<OpenWorkbench> {
    const opened = await openWorkbench(browser, { language });
    await opened.pane.locator("#explain").click();
    await opened.pane.locator(".cell").waitFor();
    return opened;
  }
  async function select(address: string): Promise<void> {
    await workbench.page.evaluate((at) => window.workbench.select(at), address);
    await workbench.pane.locator("h1", { hasText: `Sheet1!${address}` }).waitFor();
  }
  const sees = (text: string) => workbench.pane.getByText(text, { exact: true }).first().waitFor();
  const rowsOf = (table: string) =>
    workbench.pane
      .locator(`${table} tbody tr`)
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim())));
  const pin = () => workbench.pane.getByRole("button", { name: "Keep explaining this cell" });

  test("says what a call computed, from which arguments, by which arithmetic and sources", async () => {
    await sees("700 in 2026, growing 15% a year, is 1,224.3 in 2030.");
    await sees("=CAPEX.PROJECT(A7,$B$2)");
    expect(await workbench.pane.locator(".result").allTextContents()).toEqual(["1,224.3USD bn"]);
    expect(await rowsOf(".arguments")).toEqual([
      ["year", "2030", "cell A7User"],
      ["growth", "15.0%", "cell B2User"],
      ["base", "700.0", "defaultStated"],
      ["baseYear", "2026", "defaultStated"],
    ]);
    await sees("700 × (1 + 15%)^(2030 − 2026) = 1,224.3");
    const [derived, user, stated] = await rowsOf(".sources .facts");
    expect(derived).toEqual(["Derived", "1,224.3Worked out from the figures below"]);
    expect(user).toEqual(["User", "year 2030, growth 15%A7, B2; the article's growth is 60%"]);
    expect(stated?.[1]).toMatch(/^base 700, baseYear 2026.*\(nearly\).*Creati\.ai, 2026-02-07, ¶1, 3/);
    await sees("What the kinds mean");
  });

  test("explains each call of a formula, and shows no arithmetic where only Excel can tell", async () => {
    await select("D1");
    await sees("CAPEX.PROJECT(2028)");
    await sees("700 × (1 + 60%)^(2028 − 2026) = 1,792.0");
    await sees("Only Excel can work out one of the arguments, so the arithmetic cannot be shown.");
    expect(await workbench.pane.locator(".workings").count()).toBe(1);
    const [capex, margin] = await rowsOf(".arguments");
    expect(capex).toEqual(["capex", "1,792.0", "from CAPEX.PROJECTDerived"]);
    expect(margin).toEqual(["margin", "", "MAX(0.4,0.5) by Excel"]);
  });

  test("explains a spilled cell by the formula that fills it", async () => {
    await select("F3");
    await sees("Value 8 of the 12 that the formula in E1 fills in.");
    await sees("700 × (1 + 60%)^2 = 1,792.0");
    await sees("=CAPEX.PATH(2029)");
  });

  test("says what is wrong and what would be accepted", async () => {
    await select("A9");
    await sees('year: expected a year from 1900 to 2999, got "soon"');
    await sees(
      "#VALUE! for a year that is not whole or outside 1900 to 2999, such as a date, or for text or blanks among rates",
    );
    expect(await workbench.pane.locator(".result").allTextContents()).toEqual(["#VALUE!"]);
    await select("B2");
    await sees("Sheet1!B2 has no CAPEX or ROI function in it.");
  });

  const nameErrors: [formula: string, why: string][] = [
    ["=ROI.GAP(nosuchname)", "The name nosuchname is not defined."],
    ["=ROI.GAPP(0.35)", "There is no function ROI.GAPP. Did you mean ROI.GAP?"],
    ["=ROI.GAP(0.35)+VLOKUP(1)", "Excel has no function VLOKUP. Did you mean VLOOKUP?"],
    ["=CAPX.PROJECT(2028)", "Excel has no function CAPX.PROJECT. Did you mean CAPEX.PROJECT?"],
    [
      "=_xldudf_ROI_GAP(0.35)",
      "Excel does not know the add-in's functions there. Repair, in the view of the workbook, enters the formula again. If that does not help, close the workbook and open it again.",
    ],
  ];

  test.each(nameErrors)("says why a cell shows #NAME?: %s", async (formula, why) => {
    await setCell(workbench.page, "H1", formula);
    await select("H1");
    await sees(why);
    expect(await workbench.pane.locator(".oddity").count()).toBe(1);
  });

  test("follows #NAME? to the cell that it comes from", async () => {
    await setCell(workbench.page, "H3", "=nosuchname");
    await setCell(workbench.page, "H2", "=H3*2");
    await setCell(workbench.page, "H1", "=ROI.GAP(0.35)+H2");
    await select("H1");
    await sees("The name nosuchname is not defined.");
    await workbench.pane.locator(".oddity").getByRole("button", { name: "H3" }).click();
    await workbench.pane.locator("h1", { hasText: "Sheet1!H3" }).waitFor();
    await sees("The name nosuchname is not defined.");
    await back("Sheet1!H1").click();
    await sees("Sheet1!H1");
  });

  const back = (cell: string) => workbench.pane.getByRole("button", { name: `Back to ${cell}` });

  test("goes to the cells of an argument, and back", async () => {
    await workbench.pane.getByRole("button", { name: "cell B2" }).click();
    await workbench.pane.locator("h1", { hasText: "Sheet1!B2" }).waitFor();
    await back("Sheet1!C7").click();
    await sees("700 in 2026, growing 15% a year, is 1,224.3 in 2030.");
    expect(await back("Sheet1!C7").count()).toBe(0);
  });

  test("a pinned cell stays while the cells of an argument are selected", async () => {
    await pin().click();
    await workbench.pane.getByRole("button", { name: "cell B2" }).click();
    await setCell(workbench.page, "B2", 0.2);
    await sees("700 in 2026, growing 20% a year, is 1,451.52 in 2030.");
    expect(await back("Sheet1!C7").count()).toBe(0);
    await pin().click();
    await sees("Sheet1!B2");
  });

  test("a formula of Excel's own has its arithmetic, and what it refers to step by step", async () => {
    await setCell(workbench.page, "D9", "=A7-2*B2");
    await setCell(workbench.page, "E9", "=D9*2");
    await select("E9");
    await sees("2,029.7 × 2 = 4,059.4");
    await workbench.pane.getByRole("button", { name: "D9" }).click();
    await sees("2,030 − 2 × 0.15 = 2,029.7");
    expect(await rowsOf(".precedents")).toEqual([
      ["A7", "2,030", "User"],
      ["B2", "0.15", "User"],
    ]);
    await workbench.pane.getByRole("button", { name: "B2" }).click();
    await back("Sheet1!D9").click();
    await back("Sheet1!E9").click();
    await sees("Sheet1!E9");
  });

  test("keeps a pinned cell until it is let go", async () => {
    const { page, pane } = workbench;
    await pin().click();
    await sees("Pinned");
    await page.evaluate(() => window.workbench.select("A9"));
    await page.evaluate(() => window.workbench.settled());
    await sees("700 in 2026, growing 15% a year, is 1,224.3 in 2030.");
    expect(await pane.locator("h1").textContent()).toBe("Sheet1!C7");
    await pin().click();
    await sees("Sheet1!A9");
    await sees("Follows the selection");
  });

  test("explains anew what has been calculated anew, with the same cell selected", async () => {
    await sees("700 in 2026, growing 15% a year, is 1,224.3 in 2030.");
    await setCell(workbench.page, "C7", "=CAPEX.PROJECT(A7,0.1)");
    await sees("700 in 2026, growing 10% a year, is 1,024.87 in 2030.");
  });

  test("is worked by the keyboard: pin, copy, then the arguments' cells", async () => {
    const { page, pane } = workbench;
    await pin().focus();
    await page.keyboard.press("Space");
    await sees("Pinned");
    expect(await pin().getAttribute("aria-pressed")).toBe("true");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await sees("Copied");
    await page.keyboard.press("Tab");
    const focused = () => pane.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe("cell A7");
    await page.keyboard.press("Enter");
    await setCell(page, "A7", 2028);
    await sees("700 in 2026, growing 15% a year, is 925.75 in 2028.");
    expect(await focused()).toBe("cell A7");
  });

  test.each([
    ['=CAPEX.GUIDANCE("Alphabet",2026,"mid","2026-03-01")', "2026-07-22; today is 9 days later", "GUIDANCE"],
    ['=CAPEX.ACTUAL("Meta",2025)', "2026-07-29; today is 2 days later", "ACTUAL"],
  ])("tells how old our newest figure of a company is: %s", async (formula, age, id) => {
    await setClock(workbench.pane, "2026-07-31");
    await setCell(workbench.page, "F9", formula);
    await select("F9");
    await sees(`The newest figure here is of ${age}.`);
    expect(await workbench.pane.locator(".age code").innerText()).toMatch(new RegExp(`^=CAPEX\\.${id}\\(`));
    expect(await workbench.pane.locator(".note").count()).toBe(0);
  });

  test("has no age of the user's own figures", async () => {
    const rows = [
      ["Company", "Period", "Basis", "Low", "High", "As of"],
      ["Alphabet", "CY2026", "cash", 210, 220, "2026-10-28"],
    ];
    for (const [row, values] of rows.entries())
      for (const [column, value] of values.entries())
        await setCell(workbench.page, `${"HIJKLM"[column]}${row + 30}`, value);
    await setCell(workbench.page, "F9", '=CAPEX.GUIDANCE("Alphabet",,,,H30:M31)');
    await select("F9");
    await workbench.pane.getByText("from your rows").waitFor();
    expect(await workbench.pane.locator(".age").count()).toBe(0);
  });

  test("knows the cells of a table of ours, and who says what was overwritten", async () => {
    const { page, pane } = workbench;
    await pane.locator("#tables").click();
    await openTable(pane, "Projection 2025–2030");
    await page.evaluate(() => window.workbench.select("A40"));
    await pane.locator(".where b", { hasText: "Sheet1!A40" }).waitFor();
    await pane.locator(".insert").click();
    await pane.getByText("Inserted at").waitFor();
    await page.evaluate(() => window.workbench.settled());
    await pane.locator("#explain").click();
    await select("B45");
    await sees("Projection 2025–2030 · 2026 · Flat");
    await sees("Stated, ¶1, 3, 6, 8, 15, 17, 20, unchanged");
    expect(await pane.locator(".sources a").getAttribute("href")).toMatch(/^https:\/\/creati\.ai\//);
    await select("C44");
    expect((await rowsOf(".arguments")).map(([name, , from]) => [name, from])).toEqual([
      ["year", "A45-1 worked outDerived"],
      ["growth", "cell D43StatedGrowth · Repeat · unchanged"],
      ["base", "cell C45Stated2026 · Fade · unchanged"],
      ["baseYear", "cell A45Year, USD bn"],
    ]);
    await setCell(page, "D43", 0.5);
    await sees("Growth · Repeat · the article says 60%");
    await select("D43");
    await sees("User, the article says 60%");
    await select("A40");
    await sees("A text of the table.");
  });

  test("speaks Traditional Chinese", async () => {
    const english = workbench;
    workbench = await openTab("zh-TW");
    for (const [address, content] of cells) await setCell(workbench.page, address, content);
    await select("C7");
    await sees("2026 年 7,000 億美元，每年成長 15%，2030 年達 12,243.04 億美元。");
    expect((await rowsOf(".arguments"))[1]).toEqual(["growth年成長率", "15.0%", "儲存格 B2自行輸入"]);
    await select("A9");
    await sees("年度不是整數或不在 1900 至 2999 之間（例如日期），或成長率中含文字或空白時為 #VALUE!");
    workbench.close();
    expect(workbench.errors).toEqual([]);
    workbench = english;
  });
});
