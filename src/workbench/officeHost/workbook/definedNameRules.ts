import { fromCol, MAX_COLS, MAX_ROWS } from "@borgar/fx";
import { invalidArgument, itemAlreadyExists } from "../protocol/officeError";
import type { Workbook } from "./workbook";

/** Throws Excel's error if a defined name or a table cannot have this name. */
export function assertValidName(name: unknown): asserts name is string {
  const isWord = typeof name === "string" && /^[\p{L}_\\][\p{L}\p{M}\d_.?\\]{0,254}$/u.test(name);
  if (!isWord || isCellAddress(name) || /^(r\d*)?(c\d*)?$/i.test(name)) throw invalidArgument();
}

/** Throws Excel's error if a table or a name of the workbook already has this name. */
export function assertUnusedName(workbook: Workbook, name: string): void {
  if (workbook.Names.find(name) || workbook.Tables.find(name)) throw itemAlreadyExists();
}

/** TAX2026 is a cell in Excel, and so cannot be a name; TAXES2026 can. */
function isCellAddress(name: string): boolean {
  const [, letters = "", row = ""] = /^([a-z]{1,3})(\d{1,7})$/i.exec(name) ?? [];
  return letters !== "" && fromCol(letters) <= MAX_COLS && Number(row) >= 1 && Number(row) - 1 <= MAX_ROWS;
}
