import { execFileSync } from "node:child_process";
import type { Page } from "playwright-core";
import type { Language } from "../../src/data/language";

/** Families that stand for a kind of font; the first that is installed is used. */
interface FontKind {
  kind: "wide" | "narrow" | "Chinese";
  families: readonly string[];
  monospace: readonly string[];
}

/** Whatever a machine shows the pane in is hardly wider, or narrower, than one of these. */
const fontKinds: readonly FontKind[] = [
  {
    kind: "wide",
    families: ["DejaVu Sans", "Verdana"],
    monospace: ["DejaVu Sans Mono", "Menlo", "Courier New"],
  },
  {
    kind: "narrow",
    families: ["Liberation Sans", "Arial"],
    monospace: ["Liberation Mono", "Consolas", "Menlo"],
  },
  {
    kind: "Chinese",
    families: ["Noto Sans CJK TC", "Microsoft JhengHei", "PingFang TC"],
    monospace: ["Noto Sans Mono CJK TC", "Consolas", "Menlo"],
  },
];

/** Says how to get the fonts where they are missing. */
const howToInstall =
  "On Debian: apt-get install fontconfig fonts-dejavu-core fonts-liberation fonts-noto-cjk.";

/** What comes with the systems that have no fc-list. */
const systemFonts: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  win32: ["Verdana", "Arial", "Microsoft JhengHei", "Courier New", "Consolas"],
  darwin: ["Verdana", "Arial", "PingFang TC", "Menlo"],
};

function installedFamilies(): readonly string[] {
  const known = systemFonts[process.platform];
  if (known) return known;
  try {
    return execFileSync("fc-list", [":", "family"], { encoding: "utf8" }).split(/[,\n]/);
  } catch {
    return [];
  }
}

/** A font that is installed, for texts and for formulas. */
export interface Font {
  kind: FontKind["kind"];
  base: string;
  monospace: string;
}

const installed = new Set(installedFamilies().filter((family) => family !== ""));

/** Without any font at all no text takes room, and nothing can be said of a layout. */
export const isAnyFontInstalled = installed.size > 0;

function fontOf({ kind, families, monospace }: FontKind): Font[] {
  const [base] = families.filter((family) => installed.has(family));
  const [fixed] = monospace.filter((family) => installed.has(family));
  return base && fixed ? [{ kind, base, monospace: fixed }] : [];
}

const fonts = fontKinds.flatMap(fontOf);
const chinese = fonts.find(({ kind }) => kind === "Chinese");

/**
 * The fonts to lay a language out in. Without a Chinese one its texts are rows of boxes, as wide as any;
 * without any of ours English is laid out in whatever the machine has.
 */
export function fontsFor(language: Language): readonly (Font | undefined)[] {
  if (!isAnyFontInstalled || (language === "zh-TW" && !chinese)) return [];
  return fonts.length > 0 ? fonts : [undefined];
}

/** A test for each kind of font that a language needs: skipped where the font is missing, which fails in CI. */
export function testInFonts(language: Language, prove: (font: Font) => Promise<unknown>): void {
  for (const { kind, families } of fontKinds) {
    const font = fontsFor(language).find((each) => each?.kind === kind);
    const name = `texts are drawn in a ${kind} font`;
    if (font) {
      test(name, async () => void (await prove(font)));
      continue;
    }
    const isChineseMissing = language === "zh-TW" && !chinese;
    const missing = isChineseMissing ? "no Chinese font is there" : `${families.join(", ")}: none is there`;
    const report = `${missing}, so that nothing was laid out in it. ${howToInstall}`;
    if (process.env["CI"]) test(name, () => Promise.reject(new Error(report)));
    // Reported by name, as where there is no browser: nothing can be laid out in a font that is not there.
    else test.skip(`${name} (skipped: ${report})`, () => undefined);
  }
}

/** The pane's custom properties for a font, behind which Chinese has one of its own. */
export function familiesOf({ base, monospace }: Font): { base: string; monospace: string } {
  const behind = chinese ? [chinese.base] : [];
  const list = (...families: string[]) => families.map((family) => `"${family}"`).join(", ");
  return { base: list(base, ...behind), monospace: list(monospace, ...behind) };
}

/** Letters that differ most between fonts, and Chinese ones. */
const samples = { latin: "Choose another place 0123456789", chinese: "選擇其他位置" };

/** The fonts that the browser draws a text with where families are named; asked of the browser itself. */
async function drawnWith(page: Page, families: string, text: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    await page.evaluate(
      ([named, drawn]) => {
        const probe = document.createElement("p");
        probe.id = "font-probe";
        probe.style.fontFamily = named ?? "";
        probe.textContent = drawn ?? "";
        document.body.append(probe);
        // The browser knows the fonts once it has laid the text out.
        probe.getBoundingClientRect();
      },
      [families, text],
    );
    await session.send("DOM.enable");
    await session.send("CSS.enable");
    const { root } = await session.send("DOM.getDocument");
    const { nodeId } = await session.send("DOM.querySelector", {
      nodeId: root.nodeId,
      selector: "#font-probe",
    });
    const drawn = await session.send("CSS.getPlatformFontsForNode", { nodeId });
    return drawn.fonts.map(({ familyName }) => familyName);
  } finally {
    await page.evaluate(() => document.querySelector("#font-probe")?.remove());
    await session.detach();
  }
}

const proofs = new Map<Font, Promise<void>>();

/** Fails where the browser draws a font's texts with another; it is asked once. */
export function proveDrawn(page: Page, font: Font): Promise<void> {
  const proof = proofs.get(font) ?? prove(page, font);
  proofs.set(font, proof);
  return proof;
}

async function prove(page: Page, font: Font): Promise<void> {
  const { base, monospace } = familiesOf(font);
  expect(await drawnWith(page, base, samples.latin)).toEqual([font.base]);
  expect(await drawnWith(page, monospace, samples.latin)).toEqual([font.monospace]);
  if (chinese) expect(await drawnWith(page, base, samples.chinese)).toEqual([chinese.base]);
}
