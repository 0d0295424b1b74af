import type { FWorksheet } from "@univerjs/sheets/facade";
import { ClientObject } from "./clientObject";

/** Excel.WorksheetProtection, without its options and passwords. */
export class WorksheetProtection extends ClientObject {
  constructor(private readonly sheet: FWorksheet) {
    super();
  }

  get Protected(): boolean {
    return this.sheet.getWorksheetPermission().isProtected();
  }
}
