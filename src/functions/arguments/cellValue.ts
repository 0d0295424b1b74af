import { InputError } from "./inputError";

/** What Excel hands over in place of a cell's value where that is an error, or of a data type. */
interface CellObject {
  readonly type?: unknown;
  /** The error's code, or the value that formulas calculate with. */
  readonly basicValue?: unknown;
}

/**
 * A cell's number, text or logical value, or null for an empty one; of a data type its basic value.
 * An error is thrown as itself.
 */
export function cellValue(argument: string, cell: unknown): unknown {
  if (typeof cell !== "object" || cell === null) return cell === undefined ? null : cell;
  const { type, basicValue } = cell as CellObject;
  if (type === "Error") throw new InputError(String(basicValue), argument);
  return basicValue ?? cell;
}
