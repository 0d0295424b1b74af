import { ClientObject } from "../protocol/clientObject";
import type { Range } from "./range";
import { RangeBorder, type BorderSide } from "./rangeBorder";

/** Excel.CellBorderCollection: the four sides of one cell; Univer draws no diagonals. */
export class CellBorderCollection extends ClientObject {
  constructor(private readonly cell: Range) {
    super();
  }

  get Bottom(): RangeBorder {
    return this.side("EdgeBottom");
  }
  get Left(): RangeBorder {
    return this.side("EdgeLeft");
  }
  get Right(): RangeBorder {
    return this.side("EdgeRight");
  }
  get Top(): RangeBorder {
    return this.side("EdgeTop");
  }

  private side(side: BorderSide): RangeBorder {
    return new RangeBorder(this.cell, side);
  }
}
