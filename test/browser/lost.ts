/* What cannot be read or reached in a page. These functions run there: reflow.ts sends their source,
   so that they use nothing but each other. */

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A line of text: the box that its letters fill, and what it stands in. */
interface Line extends Box {
  element: Element;
  text: string;
}

/** How an element is drawn at the present size. */
interface Look {
  box: DOMRect;
  /** Whether it is drawn as a box, and not as a part of lines. */
  isBox: boolean;
  /** What becomes of content that is wider or higher than the element. */
  sideways: "shows" | "scrolls" | "cuts";
  downwards: "shows" | "scrolls" | "cuts";
}

type Looks = Map<Element, Look>;

interface Families {
  base: string;
  monospace: string;
}

interface Size {
  width: number;
  height: number;
}

/** What is lost in a frame at several sizes: all in one go, so that nothing is painted in between. */
function findLostInFrame(sizes: readonly Size[], fonts: readonly (Families | null)[]): string[] {
  const frame = window.frameElement as HTMLElement | null;
  if (!frame) throw new Error("The page is in no frame.");
  const { width, height } = frame.style;
  try {
    return sizes.flatMap((size) => {
      Object.assign(frame.style, { width: `${size.width}px`, height: `${size.height}px` });
      // Lays the page around the frame out, and so gives the frame its size.
      frame.getBoundingClientRect();
      if (innerWidth !== size.width || innerHeight !== size.height)
        throw new Error(`The frame is ${innerWidth} × ${innerHeight}.`);
      return findLostIn(fonts).map((each) => `${size.width} × ${size.height}, ${each}`);
    });
  } finally {
    Object.assign(frame.style, { width, height });
  }
}

/** What is lost in a page in fonts for all texts, or where null is given in those of its style sheets. */
function findLostIn(fonts: readonly (Families | null)[]): string[] {
  const { style } = document.documentElement;
  const name = (families: Families | null) => {
    style.setProperty("--fontFamilyBase", families?.base ?? null);
    style.setProperty("--fontFamilyMonospace", families?.monospace ?? null);
  };
  const lost = fonts.flatMap((families) => {
    name(families);
    const found = findLost(families ? [families.base, families.monospace] : []);
    return found.map((each) => `${families?.base ?? "any font"}: ${each}`);
  });
  name(null);
  return lost;
}

/** The same in the present fonts; also the texts that are in none of those named. */
function findLost(fonts: readonly string[]): string[] {
  const looks: Looks = new Map();
  const elements = everyElement(document).filter((element) => !isUnseen(element));
  const lines = elements.flatMap((element) => linesIn(element));
  return [
    ...wideElements(elements, looks),
    ...cutLines(lines, looks),
    ...overlaps(lines, looks),
    ...cutEntries(elements),
    ...strangeFonts(lines, fonts),
    // Last, since it scrolls.
    ...unreached(elements),
  ];
}

/** The source of all that runs in the page. */
export const lostSource = [
  findLostInFrame,
  findLostIn,
  findLost,
  named,
  everyElement,
  drawnIn,
  isUnseen,
  lookOf,
  becomes,
  linesIn,
  wideElements,
  sticksOut,
  cutLines,
  isAbridged,
  windowOf,
  inView,
  overlaps,
  cutEntries,
  shownEntry,
  strangeFonts,
  unreached,
].join("\n");

function named(element: Element): string {
  return `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} “${(element.textContent ?? "").trim().slice(0, 40)}”`;
}

/** All elements in the page and its shadow trees; of drawings the texts alone. */
function everyElement(root: Document | ShadowRoot): Element[] {
  return [...root.querySelectorAll("*:not(head, head *, script, svg :not(text))")].flatMap((element) =>
    element.shadowRoot ? [element, ...everyElement(element.shadowRoot)] : [element],
  );
}

/** What an element is drawn in: if it is slotted its slot, at the top of a shadow tree the host. */
function drawnIn(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function isUnseen(element: Element): boolean {
  const isShown = element.checkVisibility({ visibilityProperty: true, opacityProperty: false });
  return !isShown || element.closest(".unseen") !== null;
}

function lookOf(element: Element, looks: Looks): Look {
  const known = looks.get(element);
  if (known) return known;
  const { display, overflowX, overflowY, contain } = getComputedStyle(element);
  // The page's own scrolling is the window's.
  const isRoot = element === document.documentElement || element === document.body;
  const isPartOfLines = /^(inline|contents|none)$/.test(display) && !(element instanceof SVGSVGElement);
  const isBox = !isRoot && !isPartOfLines;
  const look: Look = {
    box: element.getBoundingClientRect(),
    isBox,
    sideways: isBox ? becomes(overflowX, contain) : "shows",
    downwards: isBox ? becomes(overflowY, contain) : "shows",
  };
  looks.set(element, look);
  return look;
}

function becomes(overflow: string, contain: string): Look["sideways"] {
  if (/auto|scroll/.test(overflow)) return "scrolls";
  return /hidden|clip/.test(overflow) || /paint|strict|content/.test(contain) ? "cuts" : "shows";
}

/** The lines of the text that stands directly in an element. */
function linesIn(element: Element): Line[] {
  const range = document.createRange();
  return [...element.childNodes].flatMap((node) => {
    const text = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? "").trim() : "";
    if (text === "") return [];
    range.selectNodeContents(node);
    const size = parseFloat(getComputedStyle(element).fontSize);
    return [...range.getClientRects()]
      .filter(({ width }) => width > 0)
      .map(({ left, top, right, bottom, height }) => {
        // Without the room that a font keeps above and below its letters; drawings have a scale of their own.
        const letters = element instanceof SVGElement ? height * 0.8 : Math.min(size, height);
        const middle = (top + bottom) / 2;
        return { left, top: middle - letters / 2, right, bottom: middle + letters / 2, element, text };
      });
  });
}

/** What is wider than its room or stands beside the page. */
function wideElements(elements: readonly Element[], looks: Looks): string[] {
  // These hold what is wider by nature, a sheet's columns; they are reached by keyboard.
  const scrollers = ".sheet, .grid, .sheetTabs";
  const lost = elements.flatMap((element) => {
    const { box, sideways } = lookOf(element, looks);
    if (box.width <= 1 || element instanceof SVGElement) return [];
    const overflows = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
    const isOutside = box.right > innerWidth + 1 || box.left < -1;
    if (!(overflows || isOutside) || element.closest(scrollers)) return [];
    return [
      ...(overflows && sideways === "scrolls" ? [`scrolls sideways: ${named(element)}`] : []),
      ...(overflows && sideways !== "scrolls" ? [`cut off: ${named(element)}`] : []),
      ...(isOutside ? [`outside: ${named(element)}`] : []),
    ];
  });
  const isWide = document.documentElement.scrollWidth > innerWidth;
  return isWide ? [...lost, "the page scrolls sideways"] : lost;
}

function sticksOut(inner: Box, outer: Box): boolean {
  return (
    inner.left < outer.left - 1 ||
    inner.right > outer.right + 1 ||
    inner.top < outer.top - 1 ||
    inner.bottom > outer.bottom + 1
  );
}

/** Texts that something cuts, and texts that stick out of what they stand in. */
function cutLines(lines: readonly Line[], looks: Looks): string[] {
  return lines.flatMap((line) => {
    const what = `“${line.text.slice(0, 40)}” in ${named(line.element)}`;
    if (sticksOut(line, windowOf(line.element, looks)))
      return isAbridged(line.element) ? [] : [`cut text: ${what}`];
    // In a sheet, text runs on over empty cells beside it.
    if (line.element.matches(".runsOn *")) return [];
    for (let around: Element | null = line.element; around; around = drawnIn(around)) {
      const { isBox, box, sideways, downwards } = lookOf(around, looks);
      if (sideways === "scrolls" || downwards === "scrolls") return [];
      if (isBox && sticksOut(line, box)) return [`text that sticks out of ${named(around)}: ${what}`];
    }
    return [];
  });
}

/** What a cell holds may be long: some lines of it are shown, and the title tells all. */
function isAbridged(element: Element): boolean {
  const isClamped = getComputedStyle(element).webkitLineClamp !== "none";
  return isClamped && (element.getAttribute("title") ?? "") === element.textContent;
}

/** The box beyond which an element's content is neither drawn nor can be scrolled to. */
function windowOf(element: Element, looks: Looks): Box {
  const { box, sideways, downwards } = lookOf(element, looks);
  const parent = drawnIn(element);
  const around = parent
    ? windowOf(parent, looks)
    : { left: 0, top: -Infinity, right: innerWidth, bottom: Infinity };
  const across = {
    shows: around,
    scrolls: { left: -Infinity, right: Infinity },
    cuts: { left: Math.max(around.left, box.left), right: Math.min(around.right, box.right) },
  }[sideways];
  const down = {
    shows: around,
    scrolls: { top: -Infinity, bottom: Infinity },
    cuts: { top: Math.max(around.top, box.top), bottom: Math.min(around.bottom, box.bottom) },
  }[downwards];
  return { left: across.left, right: across.right, top: down.top, bottom: down.bottom };
}

/** The part of a line that is in view, without what has to be scrolled to. */
function inView(line: Line, looks: Looks): Line {
  const seen = { ...line };
  for (let around: Element | null = line.element; around; around = drawnIn(around)) {
    const { box, sideways, downwards } = lookOf(around, looks);
    if (sideways !== "shows") {
      seen.left = Math.max(seen.left, box.left);
      seen.right = Math.min(seen.right, box.right);
    }
    if (downwards !== "shows") {
      seen.top = Math.max(seen.top, box.top);
      seen.bottom = Math.min(seen.bottom, box.bottom);
    }
  }
  return seen;
}

/** Texts that are written over others. */
function overlaps(lines: readonly Line[], looks: Looks): string[] {
  const sorted = lines
    .filter(({ element }) => !isAbridged(element))
    .map((line) => inView(line, looks))
    .filter(({ top, bottom, left, right }) => bottom > top && right > left)
    .sort((one, other) => one.top - other.top);
  return sorted.flatMap((one, index) => {
    const found: string[] = [];
    for (const other of sorted.slice(index + 1)) {
      if (other.top > one.bottom - 2) break;
      const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const height = Math.min(one.bottom, other.bottom) - other.top;
      if (width > 2 && height > 2)
        found.push(`“${one.text.slice(0, 40)}” and “${other.text.slice(0, 40)}” over each other`);
    }
    return found;
  });
}

/** Fields that show neither all of their entry or example nor tell it in their title; no element holds these texts. */
function cutEntries(elements: readonly Element[]): string[] {
  const pen = document.createElement("canvas").getContext("2d");
  if (!pen) return ["no canvas to measure with"];
  return elements.flatMap((element) => {
    const shown = shownEntry(element);
    if (shown === undefined) return [];
    const style = getComputedStyle(element);
    pen.font = style.font;
    // A list's arrow takes as much.
    const arrow = element instanceof HTMLSelectElement ? 20 : 0;
    const room = element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - arrow;
    const isCut = pen.measureText(shown).width > room + 1 && element.getAttribute("title") !== shown;
    return isCut ? [`cut entry: “${shown}” in ${named(element)}`] : [];
  });
}

/** What a field shows: its entry or an example; undefined of what is no field. */
function shownEntry(element: Element): string | undefined {
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text ?? "";
  const isField = element instanceof HTMLInputElement && /^(text|search)$/.test(element.type);
  return isField ? element.value || element.placeholder : undefined;
}

/** Texts that name a font of their own. */
function strangeFonts(lines: readonly Line[], fonts: readonly string[]): string[] {
  if (fonts.length === 0) return [];
  const style = new Option().style;
  const allowed = fonts.map((families) => {
    // As the browser writes it: with quotes where they are needed.
    style.fontFamily = families;
    return style.fontFamily;
  });
  const strange = lines.filter(({ element }) => !allowed.includes(getComputedStyle(element).fontFamily));
  return strange.map(({ element }) => `in another font: ${named(element)}`);
}

/** Controls that are covered or not shown at all, wherever one scrolls to. */
function unreached(elements: readonly Element[]): string[] {
  const controls = elements.filter((element) =>
    element.matches("button, input, select, a, fluent-button, [tabindex='0']"),
  );
  return controls.flatMap((element) => {
    element.scrollIntoView({ block: "center", inline: "nearest" });
    const { left, top, width, height } = element.getBoundingClientRect();
    if (width === 0) return [`not shown: ${named(element)}`];
    const y = top + height / 2;
    const onTop = document.elementFromPoint(left + width / 2, Math.min(y, innerHeight - 1));
    const isReached =
      onTop &&
      (element.contains(onTop) || onTop.contains(element) || onTop.closest("label")?.contains(element));
    const below = onTop ? named(onTop) : "nothing";
    return isReached ? [] : [`not reached: ${named(element)} below ${below} at ${Math.round(y)}`];
  });
}
