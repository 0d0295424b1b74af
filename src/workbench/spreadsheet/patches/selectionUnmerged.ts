import { SheetsSelectionsService } from "@univerjs/sheets";
import type { Spreadsheet } from "../types";

/** Acts as if no cell were selected: when cells are cleared, Univer 0.25.1 unmerges the merged cells of the selection. */
export function withNothingSelected({ injector }: Spreadsheet, act: () => void): void {
  const selections = injector.get(SheetsSelectionsService);
  const { getCurrentSelections } = selections;
  selections.getCurrentSelections = () => [];
  try {
    act();
  } finally {
    selections.getCurrentSelections = getCurrentSelections;
  }
}
