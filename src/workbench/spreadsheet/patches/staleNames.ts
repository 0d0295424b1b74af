import { ObjectMatrix, type ICommandInfo } from "@univerjs/core";
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  IDefinedNamesService,
  IFunctionService,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import { RemoveSheetMutation } from "@univerjs/sheets";
import { rangesOf, type CellPosition } from "../recalculateCells";
import type { Spreadsheet } from "../types";

const nameChanges: readonly string[] = [SetDefinedNameMutation.id, RemoveDefinedNameMutation.id];

/** Recalculates formulas when the definition of a name in them changes, which Univer 0.25.1 does not. */
export function recalculateOnNameChanges(spreadsheet: Spreadsheet): void {
  const { api, commands, injector } = spreadsheet;
  const dirty = injector.get(IActiveDirtyManagerService);
  const changed = new Set<string>();
  commands.onCommandExecuted(({ id, params }) => {
    if (nameChanges.includes(id)) changed.add((params as { name: string }).name);
    // Any name may have referred to the cells of a removed sheet.
    else if (id === RemoveSheetMutation.id) queueMicrotask(() => recalculateAll());
  });
  for (const commandId of nameChanges) {
    const univers = dirty.get(commandId);
    // Asked for each change when their calculation begins: thousands of names are looked for together then.
    const getDirtyData = (command: ICommandInfo) => ({
      ...univers?.getDirtyData(command),
      dirtyRanges: changed.size > 0 ? dirtyRanges() : [],
    });
    dirty.register(commandId, { commandId, getDirtyData });
  }

  function dirtyRanges() {
    forgetMeanings(injector);
    const cells = usersOf(spreadsheet, [...changed]);
    changed.clear();
    return rangesOf(spreadsheet, cells);
  }

  function recalculateAll(): void {
    forgetMeanings(injector);
    api.getFormula().executeCalculation();
  }
}

function forgetMeanings(injector: Spreadsheet["injector"]): void {
  // Parsed formulas are cached with the old meaning of their names; the key of a long one is a hash. Entries whose key
  // contains the given text are dropped: every key contains the empty one.
  injector.get(IFunctionService).deleteFormulaAstCacheKey("");
  // The lexer has a cache of its own. To dispose of it empties that cache and no more: the lexer still works.
  injector.get(LexerTreeBuilder).dispose();
}

/** The cells of the formulas that have any of these names in them, or names that are defined by them. */
function usersOf(spreadsheet: Spreadsheet, names: readonly string[]): CellPosition[] {
  const { injector, workbook } = spreadsheet;
  const wanted = withUsers(spreadsheet, names);
  const cells: CellPosition[] = [];
  const sheets = injector.get(FormulaDataModel).getFormulaData()[workbook.getId()] ?? {};
  for (const [sheetId, formulas] of Object.entries(sheets)) {
    new ObjectMatrix(formulas ?? {}).forValue((row, column, cell) => {
      if (wordsOf(cell?.f).some((word) => wanted.has(word))) cells.push({ sheetId, row, column });
    });
  }
  return cells;
}

/** The names in lower case, with all that are defined by them in turn. */
function withUsers({ injector, workbook }: Spreadsheet, names: readonly string[]): ReadonlySet<string> {
  const found = new Set(names.map((name) => name.toLowerCase()));
  const usersByWord = new Map<string, string[]>();
  const all = injector.get(IDefinedNamesService).getDefinedNameMap(workbook.getId()) ?? {};
  for (const { name, formulaOrRefString } of Object.values(all)) {
    for (const word of wordsOf(formulaOrRefString)) {
      const users = usersByWord.get(word) ?? [];
      usersByWord.set(word, users);
      users.push(name.toLowerCase());
    }
  }
  // A set is gone through to what is added meanwhile.
  for (const name of found) for (const user of usersByWord.get(name) ?? []) found.add(user);
  return found;
}

/** All in a formula that may be a name, in lower case. */
function wordsOf(formula = ""): string[] {
  return formula.toLowerCase().match(/[\p{L}_\\][\p{L}\p{M}\p{N}_.?\\]*/gu) ?? [];
}
