/** The custom functions runtime's result of a call. */
export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: ExcelError; readonly message: string };

/** The errors a custom function can put into a cell. */
export type ExcelError = "#N/A" | "#DIV/0!" | "#NUM!" | "#VALUE!" | "#NULL!";

/** The runtime's error codes; all others (a plain exception is 2) are #VALUE! in Excel. */
const errorsByCode: Readonly<Record<number, ExcelError>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** Reads one entry of SetInvocationArrayResults: `[id, true, value, …]` or `[id, false, message, code, …]`. */
export function readAnswer(entry: readonly unknown[]): { id: number; answer: Answer } {
  const [id, ok, value, code] = entry;
  const answer: Answer = ok
    ? { ok: true, value }
    : { ok: false, error: errorsByCode[Number(code)] ?? "#VALUE!", message: String(value ?? "") };
  return { id: Number(id), answer };
}
