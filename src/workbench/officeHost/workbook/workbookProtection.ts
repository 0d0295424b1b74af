import type { FWorkbook } from "@univerjs/sheets/facade";
import { ClientObject } from "../protocol/clientObject";
import { accessDenied, apiNotFound } from "../protocol/officeError";
import type { Workbook } from "./workbook";

type Permission = ReturnType<FWorkbook["getWorkbookPermission"]>;
type PermissionPoint = Parameters<Permission["setPoint"]>[0];

/** Univer's permissions that make up what Excel calls a workbook's structure. */
const structurePoints = [
  "WorkbookCreateSheet",
  "WorkbookDeleteSheet",
  "WorkbookRenameSheet",
  "WorkbookMoveSheet",
  "WorkbookHideSheet",
] as PermissionPoint[];

/** Excel.WorkbookProtection, without passwords. */
export class WorkbookProtection extends ClientObject {
  constructor(private readonly workbook: Workbook) {
    super();
  }

  get Protected(): boolean {
    return structurePoints.some((point) => !this.permission.getPoint(point));
  }

  async Protect(password?: string | null): Promise<void> {
    if (password) throw apiNotFound("passwords of a workbook");
    if (this.Protected) throw accessDenied();
    await this.allowStructure(false);
  }
  async Unprotect(): Promise<void> {
    await this.allowStructure(true);
  }

  private async allowStructure(isAllowed: boolean): Promise<void> {
    for (const point of structurePoints) await this.permission.setPoint(point, isAllowed);
  }

  private get permission(): Permission {
    return this.workbook.spreadsheet.workbook.getWorkbookPermission();
  }
}
