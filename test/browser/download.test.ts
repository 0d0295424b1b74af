import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { XlsxFile } from "../workbench/xlsxFile";
import { describeInBrowser } from "./chromium";
import { openWorkbench, setCell } from "./openWorkbench";
import { sharedBrowser } from "./sharedBrowser";

jest.setTimeout(60_000);

describeInBrowser("the workbench's button for a file", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedBrowser();
  });

  const pages = [
    { language: "en-US", words: "Download .xlsx" },
    { language: "zh-TW", words: "下載 .xlsx" },
  ];

  test.each(pages)("gives the workbook as an .xlsx file ($language)", async ({ language, words }) => {
    const workbench = await openWorkbench(browser, { language });
    const { page, refused, errors } = workbench;
    await setCell(page, "A1", "=CAPEX.PROJECT(2026)/2");
    const button = page.getByRole("button", { name: words });
    const arriving = page.waitForEvent("download");
    await button.click();
    const download = await arriving;
    expect(download.suggestedFilename()).toBe("Book1.xlsx");
    const file = new XlsxFile(readFileSync(await download.path()));
    expect(file.text("xl/worksheets/sheet1.xml")).toMatch(/_xldudf_CAPEX_PROJECT\(2026\)\/2<\/f><v>350<\/v>/);
    await button.waitFor();
    expect({ refused, errors }).toEqual({ refused: [], errors: [] });
    workbench.close();
  });
});
