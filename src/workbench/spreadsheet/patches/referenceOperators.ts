import { isReference, tokenTypes, type Token } from "@borgar/fx";
import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  FormulaDataModel,
  IFormulaRuntimeService,
  IFunctionService,
  type ArrayValueObject,
  type BaseReferenceObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { callTokens, isOperator } from "../../formulas/callTokens";
import { rewriteFormulas } from "../rewriteFormulas";
import type { Spreadsheet } from "../types";

/** By Excel's own names for its operators, as files have them. */
const spillFunction = "ANCHORARRAY";
const singleFunction = "SINGLE";

/**
 * Reads `A1#` as the cells that the formula in A1 fills, and `@` as Excel does: Univer 0.25.1 makes #VALUE! of both, but
 * of `@` before a row or a column.
 */
export function readReferenceOperators({ injector }: Pick<Spreadsheet, "injector">): void {
  injector
    .get(IFunctionService)
    .registerExecutors(new SpilledCells(injector), new SingleValue(singleFunction));
  rewriteFormulas(injector, (formula) => (/[#@]/.test(formula) ? withCalls(callTokens(formula)) : formula));
}

/** `ANCHORARRAY(A1)` for `A1#`, and `SINGLE(x)` for `@x`. */
function withCalls(tokens: readonly Token[]): string {
  const written = tokens.map(({ value }) => value);
  const write = (at: number, before: string, after: string) => {
    written[at] = before + written[at] + after;
  };
  tokens.forEach((token, at) => {
    if (isOperator(token, "#") && isReference(tokens[at - 1])) {
      written[at] = written[at]?.replace("#", "") ?? "";
      write(at - 1, `${spillFunction}(`, ")");
    } else if (isOperator(token, "@")) {
      written[at] = `${singleFunction}(`;
      write(endOfOperand(tokens, at + 1), "", ")");
    }
  });
  return written.join("");
}

/** The last token of an operand: a call's is its bracket, and a reference's may be its hash. */
function endOfOperand(tokens: readonly Token[], start: number): number {
  let depth = 0;
  for (let at = start; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (isOperator(token, "(")) depth += 1;
    else if (isOperator(token, ")")) depth -= 1;
    const next = tokens[at + 1];
    const goesOn = token?.type === tokenTypes.FUNCTION || isOperator(token, "@") || isOperator(next, "#");
    if (depth === 0 && !goesOn) return at;
  }
  return tokens.length - 1;
}

/** The cells that a formula fills. */
class SpilledCells extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  constructor(private readonly injector: Spreadsheet["injector"]) {
    super(spillFunction);
  }

  override calculate(anchor: FunctionVariantType): FunctionVariantType {
    if (!anchor.isReferenceObject()) return ErrorValueObject.create(ErrorType.REF);
    const cell = anchor as BaseReferenceObject;
    const { startRow, startColumn } = cell.getRangePosition();
    const [unitId, sheetId] = [cell.getUnitId(), cell.getSheetId()];
    // What this calculation has filled so far counts, else what the last one has.
    const areas = [
      this.injector.get(IFormulaRuntimeService).getUnitArrayFormula(),
      this.injector.get(FormulaDataModel).getArrayFormulaRange(),
    ].map((ranges) => ranges[unitId]?.[sheetId]?.[startRow]?.[startColumn]);
    const area = areas[0] ?? areas[1];
    return area ? this.createReferenceObject(cell, area) : ErrorValueObject.create(ErrorType.REF);
  }
}

/** The one value of several that is in the formula's row or column, or the first of an array. */
class SingleValue extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  override calculate(value: FunctionVariantType): FunctionVariantType {
    if (value.isReferenceObject()) return this.inOwnLine(value as BaseReferenceObject);
    const array = value as ArrayValueObject;
    return array.isArray() ? array.getFirstCell() : value;
  }

  private inOwnLine(cells: BaseReferenceObject): FunctionVariantType {
    const { startRow, endRow, startColumn, endColumn } = cells.getRangePosition();
    const row = startRow === endRow ? startRow : this.row;
    const column = startColumn === endColumn ? startColumn : this.column;
    const isInside = row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
    if (!isInside) return ErrorValueObject.create(ErrorType.VALUE);
    return this.createReferenceObject(cells, {
      startRow: row,
      endRow: row,
      startColumn: column,
      endColumn: column,
    });
  }
}
