import { ClientObject } from "../protocol/clientObject";
import { CellPropertiesFormat } from "./cellPropertiesFormat";
import type { Range } from "./range";

/** Excel.CellProperties: the properties that range.getCellProperties returns and range.setCellProperties sets. */
export class CellProperties extends ClientObject {
  constructor(private readonly cell: Range) {
    super();
  }

  get Address(): string {
    return this.cell.Address;
  }
  get Format(): CellPropertiesFormat {
    return new CellPropertiesFormat(this.cell);
  }
}
