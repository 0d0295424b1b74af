import { DocSelectionRenderService, ILayoutService } from "@univerjs/preset-sheets-core";
import type { Spreadsheet } from "./types";

/**
 * Leaves the keyboard in the pane until the user goes to the grid: Univer takes it when it has drawn the grid, and the
 * pane can be used before.
 */
export function keepKeyboard(grid: HTMLElement): void {
  const { focus } = DocSelectionRenderService.prototype;
  DocSelectionRenderService.prototype.focus = function () {
    if (!activeFrame()) focus.call(this);
  };
  grid.addEventListener("pointerdown", () => activeFrame()?.blur(), { capture: true });
}

/** Gives the grid the keyboard, wherever it is. */
export function giveKeyboard({ injector }: Spreadsheet): void {
  activeFrame()?.blur();
  injector.get(ILayoutService).focus();
}

/** The frame that has the keyboard. */
function activeFrame(): HTMLIFrameElement | undefined {
  const { activeElement } = document;
  return activeElement instanceof HTMLIFrameElement ? activeElement : undefined;
}
