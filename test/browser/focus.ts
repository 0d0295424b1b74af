import type { Frame, Page } from "playwright-core";

/** Where the keyboard is in the pane, and what is wrong with that. */
export interface Focused {
  /** Its place among what takes the keyboard, as numberStops numbered them. */
  stop: number;
  what: string;
  faults: string[];
}

/** Numbers all that is shown and takes the keyboard; of radio buttons the group, of tabs the one that is chosen. */
export function numberStops(pane: Frame): Promise<string[]> {
  return pane.evaluate(() => {
    const groups = new Map<string, number>();
    const stops: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(
      "a[href], summary, button:not([role=tab]), [role=tab][tabindex='0'], input, select, fluent-button, [tabindex='0']:not([role=tab])",
    )) {
      // What is folded has a width all the same.
      if (element.getBoundingClientRect().width === 0 || !element.checkVisibility()) continue;
      const group =
        element instanceof HTMLInputElement && element.type === "radio" ? element.name : undefined;
      const number = (group === undefined ? undefined : groups.get(group)) ?? stops.length;
      if (number === stops.length) stops.push(element.outerHTML.slice(0, 120));
      if (group !== undefined) groups.set(group, number);
      element.dataset["stop"] = String(number);
    }
    return stops;
  });
}

/** Looks at what has the keyboard: whether it is there, in view, not covered, and drawn unlike without the keyboard. */
export function readFocus(pane: Frame): Promise<Focused> {
  return pane.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body || !document.hasFocus()) {
      return { stop: -1, what: "", faults: ["the keyboard is nowhere"] };
    }
    const faults: string[] = [];
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const isInView = right > 0 && left < innerWidth && bottom > 0 && top < innerHeight;
    if (!isInView) faults.push("out of view");
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    const onTop = document.elementFromPoint(x, y);
    const around = element.closest("label") ?? element;
    if (isInView && !(onTop && around.contains(onTop))) faults.push("covered");
    // Radio buttons of segments are drawn by what follows them, fields by the frame around them.
    const drawn = [element, element.nextElementSibling, element.closest(".field")].filter(
      (each) => each !== null,
    );
    const look = () =>
      drawn
        .flatMap((each) => [getComputedStyle(each), getComputedStyle(each, "::after")])
        .map(({ outline, boxShadow }) => `${outline} ${boxShadow}`)
        .join();
    const focused = look();
    element.blur();
    const unfocused = look();
    element.focus({ preventScroll: true });
    if (focused === unfocused) faults.push("looks as without the keyboard");
    const what = `${element.tagName.toLowerCase()} ${element.getAttribute("class") ?? element.id} “${(element.textContent ?? "").trim().slice(0, 30)}”`;
    return { stop: Number(element.dataset["stop"] ?? -1), what, faults };
  });
}

/** Some seconds' worth, for a machine with much else to do. */
const mostLooks = 100;

/** The same as soon as the keyboard is where it is expected: views take it there once they are drawn. */
export async function awaitFocus(pane: Frame, what = ""): Promise<Focused> {
  for (let looks = 1; ; looks += 1) {
    const focused = await readFocus(pane);
    const isThere = focused.faults.length === 0 && focused.what.includes(what);
    if (isThere || looks === mostLooks) return focused;
    await pane.waitForTimeout(50);
  }
}

/** Presses Tab until an element has the keyboard that a selector fits. */
export async function tabTo(page: Page, pane: Frame, selector: string, key = "Tab"): Promise<void> {
  for (let presses = 0; presses < 100; presses += 1) {
    await page.keyboard.press(key);
    const isThere = await pane.evaluate((fits) => document.activeElement?.matches(fits) ?? false, selector);
    if (isThere) return;
  }
  throw new Error(`${key} does not lead to ${selector}.`);
}
