import type { Nullable } from "@univerjs/core";
import {
  ErrorType,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { ExcelPlatform } from "../excelPlatform";
import type { FunctionMetadata, ParameterMetadata } from "./functionsMetadata";

type Scalar = string | number | boolean | null;

/** Excel does not call the function: this error is the result. */
export class ArgumentError extends Error {
  constructor(readonly errorType: ErrorType) {
    super(errorType);
  }
}

/** How cells are handed over that hold no plain value. */
export interface HandOver {
  /** Whether arguments of the type any may hold errors. */
  readonly takesErrors: boolean;
  readonly emptyCells: ExcelPlatform["emptyCells"] | "leftOut";
}

/** An error among the parameters, as the runtime reads it. */
interface ErrorCell {
  readonly type: "CustomFunctionError";
  readonly code: ErrorType;
}

type Cell = Scalar | ErrorCell;

/** What Excel would hand to the function for these arguments; throws where it would not call it at all. */
export function toParameters(
  args: readonly FunctionVariantType[],
  { parameters }: FunctionMetadata,
  handOver: HandOver,
): unknown[] {
  const last = parameters.at(-1);
  const isRepeating = last?.repeating === true;
  if (!isRepeating && args.length > parameters.length) throw new ArgumentError(ErrorType.VALUE);
  const single = isRepeating ? parameters.slice(0, -1) : parameters;
  const values = single.map((parameter, i) => toParameter(args[i], parameter, handOver));
  if (!isRepeating) return values;
  return [...values, args.slice(single.length).map((argument) => toParameter(argument, last, handOver))];
}

function toParameter(
  argument: FunctionVariantType | undefined,
  parameter: ParameterMetadata,
  handOver: HandOver,
): unknown {
  if (!argument) {
    if (!parameter.optional) throw new ArgumentError(ErrorType.VALUE);
    return null;
  }
  const cells = toCells(argument);
  for (const row of cells) {
    for (const cell of row) {
      const error = errorOf(cell);
      // A cell that waits for its own function has others wait too.
      const isTaken = parameter.type === "any" && handOver.takesErrors && error !== ErrorType.CONNECT;
      if (error && !isTaken) throw new ArgumentError(error);
    }
  }
  const isOmitted = handOver.emptyCells === "leftOut" || !(argument.isReferenceObject() || isArray(argument));
  if (isOmitted && cells[0]?.[0] === null) return null;
  const handed = cells.map((row) => row.map((cell) => toCellOf(parameter.type, cell, handOver)));
  if (parameter.dimensionality === "matrix") return handed;
  if (handed.length !== 1 || handed[0]?.length !== 1) throw new ArgumentError(ErrorType.VALUE);
  const [[only = null]] = cells as [[Cell]];
  return only === null || errorOf(only) ? handed[0][0] : toScalar(only as Scalar, parameter.type);
}

function toCellOf(type: string | undefined, cell: Cell, { emptyCells }: HandOver): Cell {
  if (cell === null) return type === "string" ? "" : emptyCells === "zero" ? 0 : null;
  return typeof cell === "object" ? cell : toMatrixCell(cell, type);
}

function errorOf(cell: Cell): ErrorType | undefined {
  return typeof cell === "object" && cell !== null ? cell.code : undefined;
}

/** Text never reaches a function that asked for numbers: to it the cell is empty. */
function toMatrixCell(cell: string | number | boolean, type: string | undefined): Scalar {
  if (type !== "number") return cell;
  return typeof cell === "string" ? "" : Number(cell);
}

function toScalar(value: Scalar, type: string | undefined): Scalar {
  if (value === null) return null;
  if (type === "number") {
    if (typeof value === "string") throw new ArgumentError(ErrorType.VALUE);
    return Number(value);
  }
  if (type === "string") return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
  if (type === "boolean") return toBoolean(value);
  return value;
}

function toBoolean(value: string | number | boolean): boolean {
  if (typeof value !== "string") return Boolean(value);
  const text = value.toUpperCase();
  if (text !== "TRUE" && text !== "FALSE") throw new ArgumentError(ErrorType.VALUE);
  return text === "TRUE";
}

/** The argument's cells as plain values or errors, empty ones as null. */
function toCells(argument: FunctionVariantType): Cell[][] {
  if (argument.isReferenceObject()) return referredCells(argument as BaseReferenceObject);
  const value = argument as BaseValueObject;
  if (!value.isArray()) return [[toCell(value)]];
  const rows: Cell[][] = [];
  (value as ArrayValueObject).iterator((cell, row, column) => {
    (rows[row] ??= [])[column] = toCell(cell);
  });
  return rows;
}

function referredCells(reference: BaseReferenceObject): Cell[][] {
  const { startRow, startColumn } = reference.getRangePosition();
  // Univer takes the empty text that a formula has just come to for an empty cell.
  const results = reference.getCurrentRuntimeSheetData();
  const toReferredCell = (cell: Nullable<BaseValueObject>, row: number, column: number): Cell =>
    toCell(cell) ?? (results?.getValue(row, column)?.v === "" ? "" : null);
  const rows: Cell[][] = [];
  if (reference.isCell()) {
    reference.iterator((cell, row, column) => void rows.push([toReferredCell(cell, row, column)]));
    return rows;
  }
  // Univer keeps the array for other formulas with the same range.
  reference.toArrayValueObject().iterator((cell, row, column) => {
    (rows[row] ??= [])[column] = toReferredCell(cell, startRow + row, startColumn + column);
  });
  return rows;
}

function toCell(value: Nullable<BaseValueObject>): Cell {
  if (!value || value.isNull()) return null;
  if (value.isError()) {
    const { getErrorType } = value as BaseValueObject & { getErrorType(): ErrorType };
    return { type: "CustomFunctionError", code: getErrorType.call(value) };
  }
  return value.getValue() as Scalar;
}

function isArray(argument: FunctionVariantType): boolean {
  return argument.isValueObject() && (argument as BaseValueObject).isArray();
}
