import { fromCol, MAX_COLS, MAX_ROWS } from "@borgar/fx";

/**
 * Whether Excel lets a name, a table or a variable of LET be called so: a letter, underscore or backslash and up to 254
 * letters, digits, full stops, underscores, question marks and backslashes, by Microsoft's page "Names in formulas".
 * TRUE and FALSE are none by ECMA-376, part 1, 18.17.2.5; a backslash with less than two characters behind
 * it is none in Excel either, nor in formulas as `@borgar/fx` reads them.
 */
export function isDefinedName(name: unknown): name is string {
  const isWord = typeof name === "string" && /^[\p{L}_\\][\p{L}\p{M}\d_.?\\]{0,254}$/u.test(name);
  return isWord && !isCellAddress(name) && !isAddressByNumbers(name) && !/^(true|false|\\.?)$/i.test(name);
}

/** TAX2026 is a cell in Excel, and so cannot be a name; TAXES2026 can. */
function isCellAddress(name: string): boolean {
  const [, letters = "", row = ""] = /^([a-z]{1,3})(\d{1,7})$/i.exec(name) ?? [];
  return letters !== "" && fromCol(letters) <= MAX_COLS && Number(row) >= 1 && Number(row) - 1 <= MAX_ROWS;
}

/** Excel's other way to write addresses: R1C1, R, C7, RC. */
function isAddressByNumbers(name: string): boolean {
  return /^(r\d*)?(c\d*)?$/i.test(name);
}
