import type { Invocations } from "./customFunctions/invocations";
import { formulaNote } from "./formulaNote";
import type { Workbook } from "./officeHost/workbook/workbook";
import type { PageWords } from "./pageWords";

/**
 * Keeps the line below the grid up to date: what the function in the selected cell says about its error, or what there
 * is to say of the formula there, else whether the functions are there.
 */
export function connectStatusLine(
  line: HTMLElement,
  words: PageWords,
  workbook: Workbook,
  invocations: Invocations,
  functionsReady: Promise<unknown>,
): void {
  let isDue = false;
  let functions: "loadingFunctions" | "ready" | "functionsNotLoaded" = "loadingFunctions";

  function show(): void {
    isDue = false;
    const message = messageOfSelectedCell(workbook, invocations) || noteOfSelectedCell(workbook, words);
    line.classList.toggle("is-error", message !== "" || functions === "functionsNotLoaded");
    line.textContent = message || words[functions];
  }

  function showSoon(): void {
    if (!isDue) requestAnimationFrame(show);
    isDue = true;
  }

  workbook.spreadsheet.commands.onCommandExecuted(showSoon);
  functionsReady
    .then(
      () => (functions = "ready"),
      () => (functions = "functionsNotLoaded"),
    )
    .finally(showSoon);
  show();
}

function noteOfSelectedCell({ selectedRange: { worksheet, area } }: Workbook, words: PageWords): string {
  return formulaNote(worksheet, area.row, area.column, words);
}

function messageOfSelectedCell(workbook: Workbook, invocations: Invocations): string {
  const { worksheet, area, cells } = workbook.selectedRange;
  const { row, column } = area;
  const said = invocations.messageAt({ sheetId: worksheet.Id, row, column });
  const value = cells.value(row, column);
  // The message is of the last call: the cell may have had something else entered since.
  const isCurrent = said && String(cells.formula(row, column)).toUpperCase().includes(said.functionId);
  // Excel shows it for #VALUE! and #N/A alone; here it is told of every error.
  return isCurrent && typeof value === "string" && value.startsWith("#")
    ? `${value} ${said.functionId}: ${said.message}`
    : "";
}
