import { ClientCollection } from "../protocol/clientObject";
import { invalidArgument } from "../protocol/officeError";
import type { Range } from "./range";
import { borderSides, RangeBorder, type BorderSide } from "./rangeBorder";

/** Excel.RangeBorderCollection: the outer edges of a range and the lines within. */
export class RangeBorderCollection extends ClientCollection {
  constructor(private readonly range: Range) {
    super();
  }

  get Items(): RangeBorder[] {
    return borderSides.map((side) => new RangeBorder(this.range, side));
  }

  GetItem(side: unknown): RangeBorder {
    if (!borderSides.includes(side as BorderSide)) throw invalidArgument();
    return new RangeBorder(this.range, side as BorderSide);
  }
  Indexer(side: unknown): RangeBorder {
    return this.GetItem(side);
  }
}
