import {
  IFunctionService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import { RemoveSheetMutation } from "@univerjs/sheets";
import type { Spreadsheet } from "./spreadsheet";

const CHANGES: readonly string[] = [
  SetDefinedNameMutation.id,
  RemoveDefinedNameMutation.id,
  RemoveSheetMutation.id,
];

/** Has everything calculated when a name means something else: Univer 0.25.1 forgets formulas entered before. */
export function recalculateOnNameChanges({ api, commands, injector }: Spreadsheet): void {
  let isDue = false;
  commands.onCommandExecuted(({ id }) => {
    if (!CHANGES.includes(id) || isDue) return;
    isDue = true;
    queueMicrotask(() => {
      isDue = false;
      // Parsed formulas are kept with the names' old meaning in them; every formula has an equals sign.
      injector.get(IFunctionService).deleteFormulaAstCacheKey("=");
      api.getFormula().executeCalculation();
    });
  });
}
