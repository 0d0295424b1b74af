import { DocSelectionRenderService } from "@univerjs/preset-sheets-core";

/**
 * Leaves the keyboard in the pane until the user clicks the grid: Univer takes it when it has drawn the grid, and the
 * pane can be used before.
 */
export function keepKeyboard(grid: HTMLElement): void {
  const { focus } = DocSelectionRenderService.prototype;
  DocSelectionRenderService.prototype.focus = function () {
    if (!activeFrame()) focus.call(this);
  };
  grid.addEventListener("pointerdown", () => activeFrame()?.blur(), { capture: true });
}

/** The frame that has the keyboard. */
function activeFrame(): HTMLIFrameElement | undefined {
  const { activeElement } = document;
  return activeElement instanceof HTMLIFrameElement ? activeElement : undefined;
}
