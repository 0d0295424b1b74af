import { strToU8, unzipSync, zipSync } from "fflate";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import "../../src/workbench/workbench";
import { describeInBrowser } from "./chromium";
import { openWorkbench, paneOf, readCell, setCell, type OpenWorkbench } from "./openWorkbench";
import { sharedBrowser } from "./sharedBrowser";
import { siteUrl, workbenchUrl } from "./site";

jest.setTimeout(120_000);

let browser: Browser;
let workbench: OpenWorkbench;
let page: Page;
let folder: string;

const dialog = () => page.locator("dialog");
const whenOpened = (name: string) => page.locator("#workbook-name", { hasText: name }).waitFor();
const whenPaneIsBack = () => paneOf(page).locator(".row").first().waitFor();

async function choose(name: string, bytes: Buffer): Promise<void> {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.locator("#open").click()]);
  await chooser.setFiles(file);
}

async function downloaded(): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#download").click()]);
  return readFileSync(await download.path());
}

/** The file of a workbook with a number, a formula of ours and one that spills. */
async function madeFile(): Promise<Buffer> {
  await setCell(page, "A1", 700);
  await setCell(page, "B1", "=CAPEX.PROJECT(2028,,A1)");
  await setCell(page, "C1", "=CAPEX.PATH(2027)");
  const file = await downloaded();
  await page.evaluate(() => window.workbench.clear());
  return file;
}

async function expectItIsThere(): Promise<void> {
  await page.evaluate(() => window.workbench.settled());
  expect((await readCell(page, "A1")).value).toBe(700);
  expect(await readCell(page, "B1")).toMatchObject({ formula: "=CAPEX.PROJECT(2028,,A1)", text: "1792" });
  expect((await readCell(page, "D2")).value).toBe(1120);
}

/** The same file with a picture in it, which the workbench cannot show. */
function withPicture(xlsx: Buffer): Buffer {
  const files = unzipSync(xlsx);
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packaged = "http://schemas.openxmlformats.org/package/2006";
  const sheet = "xl/worksheets/sheet1.xml";
  const text = Buffer.from(files[sheet] ?? []).toString();
  files[sheet] = strToU8(
    text.replace("</worksheet>", `<drawing xmlns:r="${office}" r:id="picture"/></worksheet>`),
  );
  files["xl/worksheets/_rels/sheet1.xml.rels"] = strToU8(
    `<Relationships xmlns="${packaged}/relationships"><Relationship Id="picture" Type="${office}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
  );
  files["xl/drawings/drawing1.xml"] = strToU8(
    `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:twoCellAnchor>` +
      `<xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
      `<xdr:to><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>6</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>` +
      `<xdr:pic/><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
  );
  return Buffer.from(zipSync(files));
}

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "aiCapexOpening-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describeInBrowser("a file opened in the workbench", () => {
  beforeAll(async () => {
    browser = await sharedBrowser();
  });
  beforeEach(async () => {
    workbench = await openWorkbench(browser);
    ({ page } = workbench);
  });
  afterEach(() => {
    const { refused, errors } = workbench;
    workbench.close();
    expect({ refused, errors }).toEqual({ refused: [], errors: [] });
  });

  test("by the button is there with its formulas, its name and a new pane, and is kept", async () => {
    await choose("Budget 2026.xlsx", await madeFile());
    await whenOpened("Budget 2026");
    await expectItIsThere();
    await whenPaneIsBack();
    await page.locator("#kept-state", { hasText: "Kept" }).waitFor({ state: "attached" });
    await page.reload();
    await page.evaluate(() => window.workbench.ready);
    expect(await page.locator("#workbook-name").textContent()).toBe("Budget 2026");
    await expectItIsThere();
  });

  test("by dropping it on the pane is there", async () => {
    const bytes = await madeFile();
    const dropped = await page.evaluateHandle(
      (content) => {
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(content)], "Dropped.xlsx"));
        return data;
      },
      [...bytes],
    );
    await page.dispatchEvent("#pane", "dragenter", { dataTransfer: dropped });
    await page.getByText("Drop an .xlsx file to open it").waitFor();
    await page.dispatchEvent(".drop-layer", "drop", { dataTransfer: dropped });
    await whenOpened("Dropped");
    await expectItIsThere();
  });

  test("by the page's address is there, and the address forgets it", async () => {
    const bytes = await madeFile();
    await page.route(`${siteUrl}opened/Named.xlsx`, (route) => route.fulfill({ body: bytes }));
    await page.goto(`${workbenchUrl}?open=opened/Named.xlsx`);
    await whenOpened("Named");
    await expectItIsThere();
    await page.waitForURL(workbenchUrl);
  });

  test("takes the place of one that is kept as it was", async () => {
    const bytes = await madeFile();
    await setCell(page, "A1", "mine");
    await choose("Other.xlsx", bytes);
    await whenOpened("Other");
    await page.locator("#workbook-button").click();
    await page.locator("#recent button", { hasText: "Book1" }).click();
    await whenOpened("Book1");
    await page.evaluate(() => window.workbench.ready);
    expect((await readCell(page, "A1")).value).toBe("mine");
  });

  test("that cannot be filled in gives way to the workbook that was there", async () => {
    const bytes = await madeFile();
    await setCell(page, "A1", "mine");
    await page.evaluate(() => {
      // It is first used for the formats of a sheet, whose cells are filled in by then.
      const { reverse } = Array.prototype;
      Array.prototype.reverse = function () {
        if (!document.querySelector("dialog") || this.length > 0) return reverse.call(this);
        Array.prototype.reverse = reverse;
        throw new Error("It cannot be filled in.");
      };
    });
    await choose("Other.xlsx", bytes);
    await dialog().getByText("Other.xlsx was not opened").waitFor();
    expect((await readCell(page, "A1")).value).not.toBe("mine");
    await Promise.all([page.waitForEvent("load"), page.keyboard.press("Escape")]);
    await page.evaluate(() => window.workbench.ready);
    expect((await readCell(page, "A1")).value).toBe("mine");
  });

  test("that is a sample has the functions calculated", async () => {
    await page.locator("#help-button").click();
    await page.locator("#samples a").first().click();
    await whenOpened("Complete model");
    await page.evaluate(() => window.workbench.settled());
    await paneOf(page)
      .getByText(/formulas, all work/)
      .waitFor();
    expect(await page.locator("#omissions").isHidden()).toBe(true);
  });

  test("with a picture is told of before and after, and can be left", async () => {
    const bytes = withPicture(await madeFile());
    await setCell(page, "A1", "mine");
    await choose("Picture.xlsx", bytes);
    await dialog().getByText("Not everything in Picture.xlsx can be shown").waitFor();
    await dialog().getByText("Sheet1!B3").waitFor();
    await dialog().getByRole("button", { name: "Cancel" }).click();
    expect((await readCell(page, "A1")).value).toBe("mine");
    await choose("Picture.xlsx", bytes);
    await dialog().getByRole("button", { name: "Open" }).click();
    await whenOpened("Picture");
    await expectItIsThere();
    await page.getByRole("button", { name: "1 not shown" }).click();
    await dialog().getByText("Sheet1!B3").waitFor();
    await page.keyboard.press("Escape");
  });

  test("can be cancelled while it is read", async () => {
    await setCell(page, "A1", "mine");
    await page.route(/readerWorker/, () => {});
    await choose("Slow.xlsx", Buffer.from("PK"));
    await dialog().getByText("Opening Slow.xlsx").waitFor();
    await dialog().getByRole("button", { name: "Cancel" }).click();
    await dialog().waitFor({ state: "detached" });
    expect((await readCell(page, "A1")).value).toBe("mine");
    expect(await page.locator("#workbook-name").textContent()).toBe("Book1");
  });
});

describeInBrowser("a file that is no workbook", () => {
  const refusals = [
    { language: "en-US", title: "text.xlsx was not opened", says: "It is a text." },
    { language: "zh-TW", title: "未開啟 text.xlsx", says: "這是文字檔。" },
  ];
  test.each(refusals)(
    "is refused with a sentence ($language), and nothing is lost",
    async ({ language, title, says }) => {
      workbench = await openWorkbench(await sharedBrowser(), { language });
      ({ page } = workbench);
      await setCell(page, "A1", "mine");
      await choose("text.xlsx", Buffer.from("Year,Capex"));
      await dialog().getByText(title).waitFor();
      await dialog().getByText(says).waitFor();
      await page.keyboard.press("Escape");
      expect((await readCell(page, "A1")).value).toBe("mine");
      workbench.close();
    },
  );
});
