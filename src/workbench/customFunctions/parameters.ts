import {
  ErrorType,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { FunctionMetadata, ParameterMetadata } from "./functionsMetadata";

type Scalar = string | number | boolean | null;

/** Excel does not call the function: this error is the result. */
export class ArgumentError extends Error {
  constructor(readonly errorType: ErrorType) {
    super(errorType);
  }
}

/** What Excel would hand to the function for these arguments; throws where it would not call it at all. */
export function toParameters(
  args: readonly FunctionVariantType[],
  { parameters }: FunctionMetadata,
): unknown[] {
  const last = parameters.at(-1);
  const isRepeating = last?.repeating === true;
  if (!isRepeating && args.length > parameters.length) throw new ArgumentError(ErrorType.VALUE);
  const single = isRepeating ? parameters.slice(0, -1) : parameters;
  const values = single.map((parameter, i) => toParameter(args[i], parameter));
  if (!isRepeating) return values;
  return [...values, args.slice(single.length).map((argument) => toParameter(argument, last))];
}

function toParameter(argument: FunctionVariantType | undefined, parameter: ParameterMetadata): unknown {
  if (!argument) {
    if (!parameter.optional) throw new ArgumentError(ErrorType.VALUE);
    return null;
  }
  if (argument.isError())
    throw new ArgumentError((argument as BaseValueObject & { getErrorType(): ErrorType }).getErrorType());
  const cells = toCells(argument);
  if (parameter.dimensionality === "matrix") return toMatrix(cells, argument, parameter.type);
  const [[cell] = []] = cells;
  if (cells.length !== 1 || cells[0]?.length !== 1) throw new ArgumentError(ErrorType.VALUE);
  return toScalar(cell ?? null, parameter.type);
}

/** In a matrix an empty cell is "", while an argument left out altogether stays null. */
function toMatrix(cells: Scalar[][], argument: FunctionVariantType, type: string | undefined): unknown {
  if (!argument.isReferenceObject() && !isArray(argument) && cells[0]?.[0] === null) return null;
  return cells.map((row) => row.map((cell) => (cell === null ? "" : toMatrixCell(cell, type))));
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

/** The argument's cells as plain values, empty ones as null. */
function toCells(argument: FunctionVariantType): Scalar[][] {
  const value = argument.isReferenceObject()
    ? (argument as BaseReferenceObject).toArrayValueObject()
    : (argument as BaseValueObject);
  if (!value.isArray()) return [[toCell(value)]];
  const rows: Scalar[][] = [];
  (value as ArrayValueObject).iterator((cell, row, column) => {
    (rows[row] ??= [])[column] = cell ? toCell(cell) : null;
  });
  return rows;
}

function toCell(value: BaseValueObject): Scalar {
  if (value.isError())
    throw new ArgumentError((value as BaseValueObject & { getErrorType(): ErrorType }).getErrorType());
  if (value.isNull()) return null;
  return value.getValue() as Scalar;
}

function isArray(argument: FunctionVariantType): boolean {
  return argument.isValueObject() && (argument as BaseValueObject).isArray();
}
