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

/** What cannot be read or reached in a page at its present size, in each of the fonts. */
export function lostAt(shown: Frame, fonts: readonly (Font | undefined)[]): Promise<string[]> {
  return find(shown, `findLostIn(${familiesIn(fonts)})`);
}

/** What the pane loses at any of its sizes in any of the fonts; the grid beside it stays as it is. */
export async function lostInPane(pane: Frame, language: Language): Promise<string[]> {
  const fonts = await provenFonts(pane.page(), language);
  return find(pane, `findLostInFrame(${JSON.stringify(paneSizes)}, ${familiesIn(fonts)})`);
}

/** What a page of its own loses. */
export async function lostInPage(page: Page, language: Language): Promise<string[]> {
  const fonts = await provenFonts(page, language);
  const lost: string[] = [];
  for (const size of paneSizes) {
    await page.setViewportSize(size);
    const found = await lostAt(page.mainFrame(), fonts);
    lost.push(...found.map((each) => `${size.width} × ${size.height}, ${each}`));
  }
  return lost;
}

function find(shown: Frame, call: string): Promise<string[]> {
  return shown.evaluate(`(() => { ${lostSource}\nreturn ${call}; })()`);
}

function familiesIn(fonts: readonly (Font | undefined)[]): string {
  return JSON.stringify(fonts.map((font) => font && familiesOf(font)));
}

async function provenFonts(page: Page, language: Language): Promise<readonly (Font | undefined)[]> {
  const fonts = fontsFor(language);
  for (const font of fonts) if (font) await proveDrawn(page, font);
  return fonts;
}
