import type { PageTexts, PrintSettings } from "../officeHost/page/printSettings";
import type { SheetContext } from "./sheetContext";
import { isTrue, type XmlElement } from "./xml";

/** Reads how a sheet is printed, but for its print area and title rows, which are names. */
export function readPageSetup({ omit }: SheetContext, root: XmlElement): PrintSettings {
  const setup = root.at("pageSetup")?.attributes ?? {};
  const isFitted = isTrue(root.at("sheetPr", "pageSetUpPr")?.attributes["fitToPage"]);
  const scale = Number(setup["scale"]);
  const texts = root.at("headerFooter");
  const header = sectionsOf(texts?.at("oddHeader")?.text ?? "");
  const footer = sectionsOf(texts?.at("oddFooter")?.text ?? "");
  if (
    texts &&
    ["firstHeader", "firstFooter", "evenHeader", "evenFooter"].some((name) => texts.at(name)?.text)
  ) {
    omit("headerFooter");
  }
  omit("columnBreak", undefined, root.at("colBreaks")?.all("brk").length ?? 0);
  return {
    orientation: setup["orientation"] === "landscape" ? "Landscape" : "Portrait",
    zoom: isFitted
      ? {
          scale: null,
          horizontalFitToPages: pages(setup["fitToWidth"]),
          verticalFitToPages: pages(setup["fitToHeight"]),
        }
      : {
          scale: scale >= 10 && scale <= 400 ? scale : 100,
          horizontalFitToPages: null,
          verticalFitToPages: null,
        },
    area: null,
    titleRows: null,
    texts: {
      leftHeader: header.L,
      centerHeader: header.C,
      rightHeader: header.R,
      leftFooter: footer.L,
      centerFooter: footer.C,
      rightFooter: footer.R,
    } satisfies PageTexts,
    breaks: (root.at("rowBreaks")?.all("brk") ?? [])
      .filter(({ attributes }) => isTrue(attributes["man"]))
      .map(({ attributes }) => Number(attributes["id"]))
      .filter((row) => row > 0)
      .sort((a, b) => a - b),
  };
}

/** 0 is as many as are needed, and 1 is what a file says by saying nothing. */
function pages(count = "1"): number | null {
  return Number(count) > 0 ? Number(count) : null;
}

/** The three parts of a header; && is an ampersand in them. What comes before any mark is in the centre. */
function sectionsOf(text: string): Record<"L" | "C" | "R", string> {
  const sections = { L: "", C: "", R: "" };
  let section: keyof typeof sections = "C";
  for (const [code] of text.matchAll(/&[^]|[^&]+|&$/g)) {
    const mark = code.toUpperCase();
    if (mark === "&L" || mark === "&C" || mark === "&R") section = mark.slice(1) as keyof typeof sections;
    else sections[section] += code;
  }
  return sections;
}
