import type { Invocations } from "./customFunctions/invocations";
import type { Workbook } from "./officeHost/workbook";

/** Keeps the line below the grid up to date: what the function in the selected cell says about its error. */
export function connectStatusLine(line: HTMLElement, workbook: Workbook, invocations: Invocations): void {
  let isDue = false;

  function show(): void {
    isDue = false;
    const message = messageOfSelectedCell(workbook, invocations);
    line.classList.toggle("is-error", message !== "");
    line.textContent = message || "Ready";
  }

  workbook.spreadsheet.commands.onCommandExecuted(() => {
    if (!isDue) requestAnimationFrame(show);
    isDue = true;
  });
  show();
}

function messageOfSelectedCell(workbook: Workbook, invocations: Invocations): string {
  const { worksheet, area, cells } = workbook.selectedRange;
  const { row, column } = area;
  const said = invocations.messageAt({ sheetId: worksheet.Id, row, column });
  const value = cells.value(row, column);
  // The message is of the last call: the cell may have had something else entered since.
  const isCurrent = said && String(cells.formula(row, column)).toUpperCase().includes(said.functionId);
  return isCurrent && (value === "#VALUE!" || value === "#N/A")
    ? `${value} ${said.functionId}: ${said.message}`
    : "";
}
