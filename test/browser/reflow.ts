import type { Frame, Page } from "playwright-core";

interface Size {
  width: number;
  height: number;
}

/** Gives the pane's frame a size of its own, or the workbench's again. */
export function resizePane(page: Page, size: Size | undefined): Promise<void> {
  return page.evaluate((to) => {
    const frame = document.querySelector<HTMLElement>(".pane-frame iframe");
    if (!frame) throw new Error("The workbench shows no task pane.");
    frame.style.width = to ? `${to.width}px` : "";
    frame.style.height = to ? `${to.height}px` : "";
  }, size);
}

/** What cannot be read or reached at the present size. */
export function lostAt(shown: Frame): Promise<string[]> {
  return shown.evaluate(() => {
    const lost: string[] = [];
    const named = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} “${(element.textContent ?? "").slice(0, 40)}”`;
    const scrollsSideways = ({ overflowX }: CSSStyleDeclaration) => /auto|scroll/.test(overflowX);
    // These hold what is wider by nature, a sheet's columns; they are reached by keyboard.
    const inScroller = (element: Element): boolean => element.closest(".sheet, .grid, .sheetTabs") !== null;
    for (const element of [document.documentElement, ...document.querySelectorAll("body *:not(svg *)")]) {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      if (box.width <= 1 || style.visibility === "hidden") continue;
      const overflows = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      if (scrollsSideways(style) && overflows && !inScroller(element))
        lost.push(`scrolls sideways: ${named(element)}`);
      if (inScroller(element) && !element.matches(".sheet, .grid, .sheetTabs")) continue;
      if (box.right > innerWidth + 1 || box.left < -1) lost.push(`outside: ${named(element)}`);
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      const isCut = overflows && !scrollsSideways(style) && !element.closest("[title]");
      if (isCut) lost.push(`cut off: ${named(element)}`);
      const isLow = element.scrollHeight > element.clientHeight + 2 && /hidden|clip/.test(style.overflowY);
      if (hasText && isLow && element.clientHeight > 0) lost.push(`cut off below: ${named(element)}`);
    }
    if (document.documentElement.scrollWidth > innerWidth) lost.push("the page scrolls sideways");
    for (const element of document.querySelectorAll<HTMLElement>(
      "button, input, select, a, fluent-button, [tabindex='0']",
    )) {
      element.scrollIntoView({ block: "nearest", inline: "nearest" });
      const { left, top, width, height } = element.getBoundingClientRect();
      const x = left + width / 2;
      const y = top + height / 2;
      const onTop = document.elementFromPoint(x, Math.min(y, innerHeight - 1));
      if (width === 0) lost.push(`not shown: ${named(element)}`);
      else if (
        !onTop ||
        !(element.contains(onTop) || onTop.contains(element) || onTop.closest("label")?.contains(element))
      )
        lost.push(
          `not reached: ${named(element)} below ${onTop ? named(onTop) : "nothing"} at ${Math.round(y)}`,
        );
    }
    return lost;
  });
}
