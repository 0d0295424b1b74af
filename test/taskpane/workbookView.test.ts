import type { Browser } from "playwright-core";
import "../../src/workbench/workbench";
import { describeInBrowser } from "../browser/chromium";
import { openWorkbench, readCell, setCell, type OpenWorkbench } from "../browser/openWorkbench";
import { sharedBrowser } from "../browser/sharedBrowser";

jest.setTimeout(60_000);

describeInBrowser("the workbook's view", () => {
  let browser: Browser;
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    browser = await sharedBrowser();
  });
  afterEach(async () => {
    const { errors } = workbench;
    workbench.close();
    expect(errors).toEqual([]);
  });

  const open = async (contents: Record<string, string>, options = {}) => {
    workbench = await openWorkbench(browser, options);
    for (const [address, content] of Object.entries(contents))
      await setCell(workbench.page, address, content);
  };
  const status = () => workbench.pane.locator("button.status");
  const openView = async () => {
    await status().click();
    await workbench.pane.getByRole("heading", { name: "This workbook" }).waitFor();
  };
  // Fluent tells the browser alone that its elements are buttons.
  const button = (name: string) => workbench.pane.locator("fluent-button").getByText(name, { exact: true });
  const finding = (text: string) => workbench.pane.locator(".finding", { hasText: text });

  test("the status line counts the formulas, follows them, and leads there and back", async () => {
    await open({});
    const { page, pane } = workbench;
    await status().getByText("No CAPEX or ROI formulas yet").waitFor();
    await setCell(page, "A1:A1200", "=ROI.GAP(0.35)");
    await status().getByText("1,200 formulas, all work").waitFor();
    await setCell(page, "B1", "=_xldudf_ROI_GAP(0.35)");
    await pane.locator("button.status.bad", { hasText: "1 of 1,201 must be entered again" }).waitFor();
    await openView();
    expect(await pane.getByRole("tab", { selected: true }).count()).toBe(0);
    await page.keyboard.press("Escape");
    await status().waitFor();
    await openView();
    await pane.getByRole("button", { name: "Back" }).click();
    await status().waitFor();
  });

  test("Repair names the cells, leads to them, enters them again and tells how many healed", async () => {
    await open({
      A1: "=ROI.GAP(0.35)",
      "C5:C9": "=_xldudf_ROI_GAP(0.35)",
      F12: "=_xldudf_CAPEX_PROJECT(2027)",
    });
    const { page, pane } = workbench;
    await openView();
    await finding("1 of 7 formulas work").getByText("6 of 7 must be entered again").waitFor();
    expect(await pane.locator(".cells li").allInnerTexts()).toEqual([
      expect.stringMatching(/Sheet1!C5:C9\s+5 cells/),
      expect.stringMatching(/Sheet1!F12\s+1 cell/),
    ]);
    await pane.getByText("Sheet1!F12").click();
    await button("Repair").click();
    await finding("6 cells repaired").waitFor();
    await finding("7 formulas, all work").waitFor();
    expect(await readCell(page, "C9")).toMatchObject({ value: -0.25, formula: "=ROI.GAP(0.35)" });
    await page.keyboard.press("Escape");
    await pane.locator("button.status.good", { hasText: "7 formulas, all work" }).waitFor();
  });

  const causes: [why: string, contents: Record<string, string>, status: string, reason: string][] = [
    [
      "an unknown name",
      { A1: "=CAPEX.PROJECT(2028)+nosuchname" },
      "1 of 1 uses an unknown name",
      "The name nosuchname is not defined.",
    ],
    [
      "an unknown name that a function of ours passes on",
      { A1: "=CAPEX.PROJECT(nosuchname)" },
      "1 of 1 uses an unknown name",
      "The name nosuchname is not defined.",
    ],
    [
      "no function of ours",
      { A1: "=ROI.GAPP(0.35)" },
      "1 of 1 uses an unknown function",
      "There is no function ROI.GAPP. Did you mean ROI.GAP?",
    ],
    [
      "no function of Excel's",
      { A1: "=ROI.GAP(0.35)+NOSUCH(1)" },
      "1 of 1 uses an unknown function",
      "Excel has no function NOSUCH. If a macro or another add-in has it, load that.",
    ],
    [
      "another cell",
      { B2: "=nosuchname", A1: "=ROI.GAP(0.35)+B2" },
      "1 of 1 takes #NAME? from another cell",
      "The name nosuchname is not defined.",
    ],
  ];

  test.each(causes)(
    "#NAME? by %s is not repaired, but named with its cells",
    async (...[, contents, said, reason]) => {
      await open(contents);
      const { pane } = workbench;
      await status().getByText(said, { exact: true }).waitFor();
      await openView();
      await finding("0 of 1 formulas work").getByText(said, { exact: true }).waitFor();
      expect(await button("Repair").count()).toBe(0);
      const card = pane.locator("[aria-labelledby=correct-title]");
      await card.getByText(reason, { exact: true }).waitFor();
      await card.getByText("Sheet1!A1").waitFor();
      expect(await card.locator(".ref").allTextContents()).toEqual("B2" in contents ? ["Sheet1!B2"] : []);
      await button("Make copy").click();
      await finding("1 without a result left out").getByText(said, { exact: true }).waitFor();
      await pane.locator("[aria-labelledby=copy-title] .reason").getByText(reason).waitFor();
    },
  );

  test("what is to be repaired and what is to be corrected are told apart, also in Chinese", async () => {
    const contents = { A1: "=ROI.GAP(0.35)", A2: "=_xldudf_ROI_GAP(0.35)", A3: "=ROI.GAP(1)+nosuchname" };
    await open(contents, { language: "zh-TW" });
    const { pane } = workbench;
    await status().getByText("3 個公式中有 2 個無法運作").click();
    await finding("3 個公式中有 1 個正常").getByText("3 個公式中有 1 個需重新輸入").waitFor();
    await button("修復").click();
    await finding("已修復 1 個儲存格").waitFor();
    await finding("3 個公式中有 2 個正常").getByText("3 個公式中有 1 個使用未知的名稱").waitFor();
    const card = pane.locator("[aria-labelledby=correct-title]");
    await card.getByText("名稱 nosuchname 尚未定義。").waitFor();
    expect(await card.locator(".cells li").allInnerTexts()).toEqual([expect.stringContaining("Sheet1!A3")]);
  });

  test("a copy in LAMBDA formulas is compared, noted, and found", async () => {
    await open({ A1: "=CAPEX.PROJECT(2028)", A2: '=CAPEX.BASELINE("growth")', A3: "=A1*2" });
    const { page, pane } = workbench;
    await openView();
    await button("Make copy").click();
    await finding("2 cells compared, all equal")
      .getByText("1 lookup is a value now; a note tells its source.")
      .waitFor();
    await button("Sheet1 (2)").click();
    const copied = "=CAPEX_PROJECT(2028,0.6,700,2026)";
    await page.waitForFunction((formula) => window.workbench.readCell("A1").formula === formula, copied);
    expect((await readCell(page, "A2")).formula).toBe(0.6);
    expect((await readCell(page, "Sheet1!A1")).formula).toBe("=CAPEX.PROJECT(2028)");
    expect(await pane.locator(".finding.bad").count()).toBe(0);
  });

  test("cells whose copy differs are listed with both values, and the list leads to them", async () => {
    await open({ A1: "=ROI.GAP(0.35)", B7: '=ROI.GAP("0.35")' });
    const { page, pane } = workbench;
    await openView();
    await button("Make copy").click();
    await finding("1 of 2 compared cells differ").waitFor();
    expect(await pane.locator(".cells li").innerText()).toMatch(/'Sheet1 \(2\)'!B7\s+#VALUE! → -0\.25/);
    await pane.locator(".cells button").click();
    await page.waitForFunction(() => window.workbench.readCell("B7").value === -0.25);
  });

  test("values are chosen and the copy is made by the keyboard alone", async () => {
    await open({ "A1:A2": "=CAPEX.PROJECT(2028)", B1: "=CAPEX.PROJECT({2026;2027})" });
    const { page, pane } = workbench;
    await openView();
    await pane.getByRole("radio", { name: "LAMBDA formulas" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await finding("4 cells compared, all equal").waitFor();
    expect((await readCell(page, "'Sheet1 (2)'!B2")).formula).toBe(1120);
  });

  test("what takes long shows how far it is, and Cancel leaves the workbook as it was", async () => {
    await open({ "A1:D2500": "=CAPEX.PROJECT(2028,B$1)" });
    const { page, pane } = workbench;
    await openView();
    await button("Make copy").click();
    await pane.getByRole("progressbar").waitFor();
    await button("Cancel").click();
    await finding("Stopped. The workbook is as it was.").waitFor();
    await expect(readCell(page, "'Sheet1 (2)'!A1")).rejects.toThrow();
  });

  test("this Excel is checked, the report is copied, and the workbook is as it was", async () => {
    await open({ A1: "=ROI.GAP(0.35)" });
    const { page, pane } = workbench;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await openView();
    await pane.getByRole("heading", { name: "Check this Excel" }).waitFor();
    await button("Check").click();
    await pane.getByRole("status").getByText("Checking").waitFor();
    await finding("results, all as they should be").waitFor({ timeout: 300_000 });
    await finding("differ in ways that are known and dealt with").waitFor();
    await button("Copy report").click();
    await button("Copied").waitFor();
    const report = await page.evaluate(() => navigator.clipboard.readText());
    expect(report).toMatch(/^# AI Capex: this Excel, checked\n\n- \d+ outcomes: .* 0 unexpected\n/);
    expect(report).toContain("| ok | Documented examples | =ROI.GAP(0.35) | -0.25 | -0.25 |");
    expect(await readCell(page, "A1")).toMatchObject({ value: -0.25 });
  }, 400_000);

  test("a protected sheet is named, and nothing is copied", async () => {
    await open({ A1: "=ROI.GAP(0.35)" });
    const { page } = workbench;
    await page.evaluate(() => window.workbench.protectSheet("Sheet1"));
    await openView();
    await button("Make copy").click();
    await finding("Sheet1 is protected. Nothing was copied.").waitFor();
    await expect(readCell(page, "'Sheet1 (2)'!A1")).rejects.toThrow();
  });

  test("speaks Traditional Chinese, in notes too", async () => {
    await open({ A1: '=CAPEX.BASELINE("total")' }, { language: "zh-TW", theme: "dark" });
    const { pane } = workbench;
    await status().getByText("1 個公式，皆正常").click();
    await pane.getByRole("heading", { name: "此活頁簿" }).waitFor();
    await button("製作複本").click();
    await finding("已比較 1 個儲存格，全部相同").getByText("1 個查詢已改為數值，出處載於附註。").waitFor();
  });
});
