import { ClientObject } from "./clientObject";

/** Excel.WorkbookProtection: Univer has no protection of the workbook's structure, so it is never on. */
export class WorkbookProtection extends ClientObject {
  get Protected(): boolean {
    return false;
  }
}
