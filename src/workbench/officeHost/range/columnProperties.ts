import { ClientObject } from "../protocol/clientObject";
import { ColumnPropertiesFormat } from "./columnPropertiesFormat";
import type { Range } from "./range";

/** Excel.ColumnProperties: the properties of a column that range.setColumnProperties sets. */
export class ColumnProperties extends ClientObject {
  constructor(private readonly column: Range) {
    super();
  }

  get Format(): ColumnPropertiesFormat {
    return new ColumnPropertiesFormat(this.column);
  }
}
