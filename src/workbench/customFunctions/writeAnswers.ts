import { CellValueType, type ICellData } from "@univerjs/core";
import {
  FormulaDataModel,
  IDefinedNamesService,
  IDependencyManagerService,
  SetFormulaCalculationResultMutation,
  type BaseValueObject,
  type ErrorValueObject,
  type IFormulaDataItem,
} from "@univerjs/engine-formula";
import { rangesOf, type CellPosition, type CellRange } from "../spreadsheet/recalculateCells";
import type { Spreadsheet } from "../spreadsheet/types";
import type { Answer } from "./answer";
import { toResult } from "./results";

/** What a function answered to the call of a cell. */
export interface AnsweredCall {
  readonly cell: CellPosition;
  readonly functionId: string;
  readonly answer: Answer;
}

type SheetFormulas = Record<number, Record<number, IFormulaDataItem | null | undefined> | undefined>;
type SheetResults = Record<number, Record<number, ICellData>>;

/** Functions that may read any cell: Univer finds anew in each calculation which. */
const readsAnyCell = /\b(INDIRECT|OFFSET)\b/i;

/**
 * Puts answers right into their cells where a calculation would do no more: where the call is the whole formula, the
 * answer a single value, and no formula reads the cell. Returns those that are done.
 */
export function writeAnswers(
  spreadsheet: Spreadsheet,
  answered: readonly AnsweredCall[],
): ReadonlySet<AnsweredCall> {
  const formulas = formulasOf(spreadsheet);
  const results = new Map<AnsweredCall, BaseValueObject>();
  for (const call of answered) {
    const result = isWholeFormula(call, formulas) ? toResult(call.answer) : undefined;
    if (result?.isArray() === false) results.set(call, result);
  }
  for (const call of withReaders(spreadsheet, [...results.keys()])) results.delete(call);
  if (results.size > 0) write(spreadsheet, results);
  return new Set(results.keys());
}

function write(spreadsheet: Spreadsheet, results: ReadonlyMap<AnsweredCall, BaseValueObject>): void {
  const sheets: Record<string, SheetResults> = {};
  for (const [{ cell }, result] of results) {
    const sheet = (sheets[cell.sheetId] ??= {});
    (sheet[cell.row] ??= {})[cell.column] = contentsOf(result);
  }
  const params = { unitData: { [spreadsheet.workbook.getId()]: sheets }, unitOtherData: {} };
  spreadsheet.commands.syncExecuteCommand(SetFormulaCalculationResultMutation.id, params, {
    onlyLocal: true,
  });
}

function formulasOf({ injector, workbook }: Spreadsheet): Record<string, SheetFormulas> {
  const formulas = injector.get(FormulaDataModel).getFormulaData()[workbook.getId()];
  return (formulas ?? {}) as Record<string, SheetFormulas>;
}

/** Whether the first bracket that closes ends the formula, which begins with the call. */
function isWholeFormula(
  { cell, functionId }: AnsweredCall,
  formulas: Record<string, SheetFormulas>,
): boolean {
  const formula = formulas[cell.sheetId]?.[cell.row]?.[cell.column]?.f ?? "";
  const bracket = 1 + functionId.length;
  return (
    formula.charAt(bracket) === "(" &&
    formula.indexOf(")") === formula.length - 1 &&
    formula.slice(1, bracket).toUpperCase() === functionId
  );
}

/** Those of the calls whose cells a formula reads, or may read. */
function withReaders(spreadsheet: Spreadsheet, calls: readonly AnsweredCall[]): readonly AnsweredCall[] {
  if (calls.length === 0 || hasReaderOfAnyCell(spreadsheet)) return calls;
  const cells = calls.map(({ cell }) => cell);
  const read = rangesWithReaders(spreadsheet, rangesOf(spreadsheet, cells));
  return calls.filter(({ cell }) => read.some((range) => isIn(cell, range)));
}

function hasReaderOfAnyCell(spreadsheet: Spreadsheet): boolean {
  const { injector, workbook } = spreadsheet;
  const names = injector.get(IDefinedNamesService).getDefinedNameMap(workbook.getId()) ?? {};
  if (Object.values(names).some((name) => readsAnyCell.test(name.formulaOrRefString))) return true;
  return Object.values(formulasOf(spreadsheet)).some((rows) =>
    Object.values(rows).some((cells) =>
      Object.values(cells ?? {}).some((cell) => readsAnyCell.test(cell?.f ?? "")),
    ),
  );
}

function rangesWithReaders({ injector }: Spreadsheet, ranges: readonly CellRange[]): CellRange[] {
  const dependencies = injector.get(IDependencyManagerService);
  // Univer looks for formulas that read single cells only while this tree is open.
  dependencies.openKdTree();
  const read = ranges.filter((range) => dependencies.searchDependency([range]).size > 0);
  dependencies.closeKdTree();
  return read;
}

function isIn({ sheetId, row, column }: CellPosition, { sheetId: ofRun, range }: CellRange): boolean {
  return sheetId === ofRun && column === range.startColumn && row >= range.startRow && row <= range.endRow;
}

/** A result as Univer puts it into a cell. */
function contentsOf(result: BaseValueObject): ICellData {
  if (result.isError()) return { v: (result as ErrorValueObject).getErrorType(), t: CellValueType.STRING };
  const value = result.getValue();
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING };
}
