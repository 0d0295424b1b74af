import { ObjectMatrix } from "@univerjs/core";
import {
  FormulaDataModel,
  IDefinedNamesService,
  IFunctionService,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import { RemoveSheetMutation } from "@univerjs/sheets";
import { recalculateCells, type CellPosition } from "../recalculateCells";
import type { Spreadsheet } from "../types";

const nameChanges: readonly string[] = [SetDefinedNameMutation.id, RemoveDefinedNameMutation.id];

/** Recalculates formulas when the definition of a name in them changes, which Univer 0.25.1 does not. */
export function recalculateOnNameChanges(spreadsheet: Spreadsheet): void {
  const { api, commands, injector } = spreadsheet;
  const changed = new Set<string>();
  let isEverythingDue = false;
  commands.onCommandExecuted(({ id, params }) => {
    if (!nameChanges.includes(id) && id !== RemoveSheetMutation.id) return;
    if (changed.size === 0 && !isEverythingDue) queueMicrotask(recalculate);
    // Any name may have referred to the cells of a removed sheet.
    if (id === RemoveSheetMutation.id) isEverythingDue = true;
    else changed.add((params as { name: string }).name);
  });

  function recalculate(): void {
    // Parsed formulas are cached with the old meaning of their names; the key of a long one is a hash. Entries whose key
    // contains the given text are dropped: every key contains the empty one.
    injector.get(IFunctionService).deleteFormulaAstCacheKey("");
    // The lexer has a cache of its own. To dispose of it empties that cache and no more: the lexer still works.
    injector.get(LexerTreeBuilder).dispose();
    if (isEverythingDue) api.getFormula().executeCalculation();
    else recalculateUsers(spreadsheet, [...changed]);
    changed.clear();
    isEverythingDue = false;
  }
}

/** Has the formulas calculated that have any of these names in them, or names that are defined by them. */
function recalculateUsers(spreadsheet: Spreadsheet, names: readonly string[]): void {
  const { injector, workbook } = spreadsheet;
  const wanted = withUsers(spreadsheet, names);
  const cells: CellPosition[] = [];
  const sheets = injector.get(FormulaDataModel).getFormulaData()[workbook.getId()] ?? {};
  for (const [sheetId, formulas] of Object.entries(sheets)) {
    new ObjectMatrix(formulas ?? {}).forValue((row, column, cell) => {
      const formula = cell?.f.toLowerCase() ?? "";
      if (wanted.some((name) => formula.includes(name))) cells.push({ sheetId, row, column });
    });
  }
  recalculateCells(spreadsheet, cells);
}

/** The names in lower case, with all that are defined by them in turn. */
function withUsers({ injector, workbook }: Spreadsheet, names: readonly string[]): string[] {
  const found = new Set(names.map((name) => name.toLowerCase()));
  const all = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(workbook.getId()) ?? {});
  for (let before = 0; before < found.size;) {
    before = found.size;
    for (const { name, formulaOrRefString } of all) {
      const definition = formulaOrRefString.toLowerCase();
      if ([...found].some((other) => definition.includes(other))) found.add(name.toLowerCase());
    }
  }
  return [...found];
}
