import { done, type ExcelizeFile } from "./excelize";
import { cellStyle } from "./styleOptions";
import type { CellLook } from "../contents/workbookContents";

/** A file's styles: cells that look alike share one. */
export class XlsxStyles {
  private readonly ids = new Map<string, number>();

  constructor(private readonly file: ExcelizeFile) {}

  /** The style's number in the file; 0 is that of a cell of which nothing was said. */
  idOf(look: CellLook): number {
    if (Object.keys(look.style).length === 0) return 0;
    const key = JSON.stringify(look);
    const id = this.ids.get(key) ?? done(this.file.NewStyle(cellStyle(look))).style;
    this.ids.set(key, id);
    return id;
  }
}
