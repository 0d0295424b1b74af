import type { AddInFrame } from "./frames/addInFrame";

/**
 * F6 takes the keyboard from the spreadsheet to the pane and back, as in Excel: Tab stays in the cells. Where Tab has
 * passed the pane's last element or its first, Office.js asks the host to go on from there.
 */
export function moveKeyboard(pane: AddInFrame, before: HTMLElement, toSpreadsheet: () => void): void {
  const onF6 = (move: () => void) => (event: KeyboardEvent) => {
    if (event.key !== "F6" || event.altKey) return;
    // Else the browser takes it to its address bar.
    event.preventDefault();
    move();
  };
  addEventListener(
    "keydown",
    onF6(() => pane.focus()),
    { capture: true },
  );
  pane.onKeyDown = onF6(toSpreadsheet);
  pane.onLeft = (direction) => (direction === "forwards" ? toSpreadsheet() : before.focus());
}
