import type { Frame, Page } from "playwright-core";
import type { Language } from "../../src/data/language";
import { familiesOf, fontsFor, proveDrawn, type Font } from "./fonts";
import { lostSource } from "./lost";

interface Size {
  width: number;
  height: number;
}

/** As wide as Excel opens a pane on Mac, on Windows and on the web. */
const paneWidths = [270, 320, 350];

/** Each low, and once more at a zoom of 200 %, which leaves half of both. */
const paneSizes: readonly Size[] = [1, 2].flatMap((zoom) =>
  paneWidths.map((width) => ({ width: width / zoom, height: 378 / zoom })),
);

/** Gives the pane's frame a size of its own, or the workbench's again. */
function resizePane(page: Page, size: Size | undefined): Promise<void> {
  return page.evaluate((to) => {
    const frame = document.querySelector<HTMLElement>(".pane-frame iframe");
    if (!frame) throw new Error("The workbench shows no task pane.");
    frame.style.width = to ? `${to.width}px` : "";
    frame.style.height = to ? `${to.height}px` : "";
  }, size);
}

/** What cannot be read or reached at the present size, in each of the fonts. */
export function lostAt(shown: Frame, fonts: readonly (Font | undefined)[]): Promise<string[]> {
  const families = fonts.map((font) => font && familiesOf(font));
  return shown.evaluate(`(() => { ${lostSource}\nreturn findLostIn(${JSON.stringify(families)}); })()`);
}

/** What is lost at any of the pane's sizes in any of the fonts. */
async function lostIn(
  shown: Frame,
  language: Language,
  resize: (size: Size) => Promise<void>,
): Promise<string[]> {
  const fonts = fontsFor(language);
  for (const font of fonts) if (font) await proveDrawn(shown.page(), font);
  const lost: string[] = [];
  for (const size of paneSizes) {
    await resize(size);
    expect(await shown.evaluate(() => ({ width: innerWidth, height: innerHeight }))).toEqual(size);
    const found = await lostAt(shown, fonts);
    lost.push(...found.map((each) => `${size.width} × ${size.height}, ${each}`));
  }
  return lost;
}

/** What the pane beside the grid loses. */
export async function lostInPane(page: Page, pane: Frame, language: Language): Promise<string[]> {
  const lost = await lostIn(pane, language, (size) => resizePane(page, size));
  await resizePane(page, undefined);
  return lost;
}

/** What a page of its own loses. */
export function lostInPage(page: Page, language: Language): Promise<string[]> {
  return lostIn(page.mainFrame(), language, (size) => page.setViewportSize(size));
}
