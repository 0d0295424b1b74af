import type { WorkbookContents } from "../contents/workbookContents";
import type { Omission } from "./omission";
import { openPackage } from "./openPackage";
import { readParts } from "./readParts";

/** A workbook as it was read from a file. */
export interface ReadXlsx {
  /** As xlsxWriter takes them. A file knows no ids of sheets: within charts they are the sheets' names. */
  readonly contents: WorkbookContents;
  readonly omissions: readonly Omission[];
}

/** Reads the bytes of an .xlsx. Throws an XlsxRefusal where it is not opened. */
export function readXlsx(bytes: Uint8Array, onProgress: (share: number) => void = () => {}): ReadXlsx {
  return readParts(openPackage(bytes), onProgress);
}
