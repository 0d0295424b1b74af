import type { init, NewFile } from "excelize-wasm";

/** The library that writes the file, when it is loaded. */
export type Excelize = Awaited<ReturnType<typeof init>>;

/** A workbook while the library writes it. */
export type ExcelizeFile = NewFile;

/** What a method of the library answered, or the error that it reports in its answer. */
export function done<T extends { readonly error: string | null }>(answer: T): T {
  if (answer.error !== null) throw new Error(answer.error);
  return answer;
}
