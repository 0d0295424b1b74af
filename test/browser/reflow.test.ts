import type { Browser, Page } from "playwright-core";
import { describeInBrowser } from "./chromium";
import { isAnyFontInstalled } from "./fonts";
import { lostAt } from "./reflow";
import { sharedBrowser } from "./sharedBrowser";

/** What a reader of a page would miss, and the words with which it is told. */
const faults = [
  {
    name: "a text wider than its box",
    body: `<p style="width: 8ch; white-space: nowrap">Choose another place</p>`,
    told: "cut off: p. “Choose another place”",
  },
  {
    name: "a text that ends in an ellipsis",
    body: `<p style="width: 8ch; white-space: nowrap; overflow: hidden; text-overflow: ellipsis">Choose another place</p>`,
    told: "cut text: “Choose another place” in p. “Choose another place”",
  },
  {
    name: "the same with a title, which touch and keyboard do not reach",
    body: `<p title="Choose another place" style="width: 8ch; white-space: nowrap; overflow: hidden; text-overflow: ellipsis">Choose another place</p>`,
    told: "cut text: “Choose another place” in p. “Choose another place”",
  },
  {
    name: "lines that are left out below, with no title",
    body: `<p style="width: 8ch; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 1; overflow: hidden">Choose another place</p>`,
    told: "cut text: “Choose another place” in p. “Choose another place”",
  },
  {
    name: "lines below a box that hides them, around what holds the text",
    body: `<div style="width: 8ch; height: 16px; overflow: hidden"><p style="margin: 0">Choose another place</p></div>`,
    told: "cut text: “Choose another place” in p. “Choose another place”",
  },
  {
    name: "lines below a box of a fixed height",
    body: `<div style="width: 8ch; height: 16px"><p style="margin: 0">Choose another place</p></div>`,
    told: "text that sticks out of div. “Choose another place”: “Choose another place” in p. “Choose another place”",
  },
  {
    name: "a text over another",
    body: `<p style="height: 0; margin: 0">Insert</p><p style="margin: 0">Cancel</p>`,
    told: "“Insert” and “Cancel” over each other",
  },
  {
    name: "a text in a shadow tree",
    body: `<x-button><template shadowrootmode="open"><b style="display: block; width: 3ch; overflow: hidden; white-space: nowrap">Insert in cell</b></template></x-button>`,
    told: "cut text: “Insert in cell” in b. “Insert in cell”",
  },
  {
    name: "a text in a slot that is cut in the shadow tree",
    body: `<x-button><template shadowrootmode="open"><b style="display: block; width: 3ch; overflow: hidden; white-space: nowrap"><slot></slot></b></template><i>Insert in cell</i></x-button>`,
    told: "cut text: “Insert in cell” in i. “Insert in cell”",
  },
  {
    name: "a text beyond the edge of a drawing",
    body: `<svg width="60" height="20"><text x="0" y="15">Required revenue</text></svg>`,
    told: "cut text: “Required revenue” in text. “Required revenue”",
  },
  {
    name: "texts of a drawing over each other",
    body: `<svg width="200" height="20"><text x="0" y="15">Alphabet</text><text x="30" y="15">Amazon</text></svg>`,
    told: "“Alphabet” and “Amazon” over each other",
  },
  {
    name: "a figure cut in a cell of the sheet, which itself scrolls",
    body: `<div class="sheet" tabindex="0" style="overflow-x: auto"><span style="display: block; width: 3ch; overflow: hidden">1,792.0</span></div>`,
    told: "cut text: “1,792.0” in span. “1,792.0”",
  },
  {
    name: "an example cut in its field",
    body: `<input type="search" placeholder="Search All functions" style="width: 60px">`,
    told: "cut entry: “Search All functions” in input. “”",
  },
  {
    name: "a choice cut in its list",
    body: `<select style="width: 60px"><option>Billions of US dollars</option></select>`,
    told: "cut entry: “Billions of US dollars” in select. “Billions of US dollars”",
  },
  {
    name: "a box beside the page",
    body: `<p style="position: absolute; left: -50px">Choose another place</p>`,
    told: "outside: p. “Choose another place”",
  },
  {
    name: "a part that scrolls sideways",
    body: `<div style="width: 8ch; overflow-x: auto; white-space: nowrap">Choose another place</div>`,
    told: "scrolls sideways: div. “Choose another place”",
  },
  {
    name: "a page that scrolls sideways",
    body: `<div style="width: 2000px; height: 1px"></div>`,
    told: "the page scrolls sideways",
  },
  {
    name: "a control that is covered",
    body: `<button>Insert</button><div style="position: fixed; inset: 0"></div>`,
    told: "not reached: button. “Insert” below div. “”",
  },
];

/** Looks like a fault and is none. */
const sound = [
  { name: "a text in lines", body: `<p style="width: 8ch">Choose another place</p>` },
  {
    name: "a long text whose beginning is shown, and all of it in the title",
    body: `<p title="Choose another place" style="width: 8ch; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 1; overflow: hidden">Choose another place</p>`,
  },
  {
    name: "a text to scroll to",
    body: `<div style="width: 8ch; height: 16px; overflow: hidden auto">Choose another place</div>`,
  },
  {
    name: "a field whose title tells its example",
    body: `<input type="search" placeholder="Search All functions" title="Search All functions" style="width: 60px">`,
  },
  {
    name: "what is told to screen readers alone",
    body: `<p class="unseen" style="width: 1px; height: 1px; overflow: hidden">Choose</p>`,
  },
];

const describeText = isAnyFontInstalled ? describeInBrowser : describe.skip;

describeText("the look for what is lost", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await sharedBrowser();
    page = await browser.newPage({ viewport: { width: 350, height: 378 } });
  });
  afterAll(() => page.close());

  const lostIn = async (body: string) => {
    await page.setContent(
      `<!doctype html><meta charset="utf-8"><body style="font: 12px/16px monospace">${body}</body>`,
    );
    return lostAt(page.mainFrame(), [undefined]);
  };

  test.each(faults)("finds $name", async ({ body, told }) => {
    expect(await lostIn(body)).toContainEqual(expect.stringContaining(told));
  });

  test.each(sound)("takes no offence at $name", async ({ body }) => {
    expect(await lostIn(body)).toEqual([]);
  });

  test("finds a text in a font of its own", async () => {
    await page.setContent(
      `<p style="font-family: var(--fontFamilyBase)">Choose</p><p style="font-family: serif">another</p>`,
    );
    const found = await lostAt(page.mainFrame(), [{ kind: "wide", base: "Any", monospace: "Other" }]);
    expect(found).toEqual([expect.stringContaining("in another font: p. “another”")]);
  });
});
