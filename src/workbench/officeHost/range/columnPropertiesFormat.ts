import { ClientObject } from "../protocol/clientObject";
import type { Range } from "./range";

/** Excel.CellPropertiesFormat of a column: its width. */
export class ColumnPropertiesFormat extends ClientObject {
  constructor(private readonly column: Range) {
    super();
  }

  get ColumnWidth(): number | null {
    return this.column.Format.ColumnWidth;
  }
  set ColumnWidth(points: unknown) {
    this.column.Format.ColumnWidth = points;
  }
}
