import type { FWorksheet } from "@univerjs/sheets/facade";
import { ClientObject } from "../protocol/clientObject";
import { accessDenied, apiNotFound } from "../protocol/officeError";

/** Excel.WorksheetProtection, without its options and passwords. */
export class WorksheetProtection extends ClientObject {
  constructor(private readonly sheet: FWorksheet) {
    super();
  }

  get Protected(): boolean {
    return this.sheet.getWorksheetPermission().isProtected();
  }

  async Protect(options?: object | null, password?: string | null): Promise<void> {
    if (password) throw apiNotFound("passwords of a worksheet");
    if (Object.values(options ?? {}).some(Boolean)) throw apiNotFound("options of a protected worksheet");
    if (this.Protected) throw accessDenied();
    await this.sheet.getWorksheetPermission().protect();
  }
  async Unprotect(): Promise<void> {
    if (this.Protected) await this.sheet.getWorksheetPermission().unprotect();
  }
}
