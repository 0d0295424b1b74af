import { SetCellEditVisibleOperation } from "@univerjs/preset-sheets-core";
import type { Spreadsheet } from "./types";

/** Keeps the spreadsheet's editing state in step with Univer's editor, in the cell or in the formula bar. */
export function followCellEditor({ cellEditing, commands }: Spreadsheet): void {
  let isVisible = false;
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== SetCellEditVisibleOperation.id) return;
    isVisible = (params as { visible: boolean }).visible;
    if (isVisible) cellEditing.begin();
    // What was typed is entered a moment after the editor closes, where another sheet has been shown meanwhile.
    else setTimeout(() => !isVisible && cellEditing.end());
  });
}
