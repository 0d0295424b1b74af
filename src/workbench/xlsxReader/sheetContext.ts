import type { CellStyles } from "./cellStyles";
import type { FileColors } from "./fileColors";
import type { FileTable } from "./lostTableParts";
import type { OmissionKind } from "./omission";
import type { SharedStrings } from "./sharedStrings";
import type { XlsxPackage } from "./xlsxPackage";

/** What is known while a sheet is read: where it is, and what it shares with the others. */
export interface SheetContext {
  readonly xlsx: XlsxPackage;
  /** The sheet's own part. */
  readonly part: string;
  readonly name: string;
  readonly styles: CellStyles;
  readonly colors: FileColors;
  readonly strings: SharedStrings;
  /** All tables of the file that are read so far. */
  readonly fileTables: FileTable[];
  /** Whether dates count from 1904. */
  readonly beginsIn1904: boolean;
  /** Notes that something of the sheet is left out, at an address. */
  omit(kind: OmissionKind, cells?: string, count?: number): void;
  /** Counts cells with so many characters, and refuses the file where there are too many. */
  countCells(count: number, characters: number): void;
}
