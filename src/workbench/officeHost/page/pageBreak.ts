import { ClientObject } from "../protocol/clientObject";

/** Excel.PageBreak before a row. */
export class PageBreak extends ClientObject {
  constructor(readonly row: number) {
    super();
  }

  get RowIndex(): number {
    return this.row;
  }
  get ColumnIndex(): number {
    return 0;
  }
}
