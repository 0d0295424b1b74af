import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { Answer } from "./answer";

const errorValues: readonly unknown[] = Object.values(ErrorType);

/** The cell or cells an answer fills. */
export function toResult(answer: Answer): BaseValueObject {
  if (!answer.ok) return ErrorValueObject.create(answer.error as ErrorType);
  if (!Array.isArray(answer.value)) return toValue(answer.value);
  const rows = answer.value as readonly unknown[];
  const [row] = rows;
  // An array of one cell is its value.
  return rows.length === 1 && Array.isArray(row) && row.length === 1 ? toValue(row[0]) : toArray(rows);
}

/** Rows may differ in length: what is missing is #N/A, as in Excel. */
function toArray(rows: readonly unknown[]): BaseValueObject {
  if (rows.length === 0 || !rows.every((row) => Array.isArray(row) && row.length > 0)) {
    return ErrorValueObject.create(ErrorType.VALUE);
  }
  const matrix = rows as readonly (readonly unknown[])[];
  const columnCount = Math.max(...matrix.map((row) => row.length));
  const calculateValueList = matrix.map((row) =>
    Array.from({ length: columnCount }, (_, column) =>
      column < row.length ? toValue(row[column]) : ErrorValueObject.create(ErrorType.NA),
    ),
  );
  return ArrayValueObject.create({
    calculateValueList,
    rowCount: matrix.length,
    columnCount,
    unitId: "",
    sheetId: "",
    row: 0,
    column: 0,
  });
}

function toValue(value: unknown): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  // Excel shows 0 for a function that returns nothing.
  if (value === null || value === undefined) return NumberValueObject.create(0);
  return ErrorValueObject.create(returnedError(value));
}

/** A CustomFunctions.Error that was returned rather than thrown; other objects cannot be shown here. */
function returnedError(value: object): ErrorType {
  const { code } = value as { code?: unknown };
  return errorValues.includes(code) ? (code as ErrorType) : ErrorType.VALUE;
}
