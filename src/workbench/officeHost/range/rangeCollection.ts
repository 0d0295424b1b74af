import { ClientCollection } from "../protocol/clientObject";
import { invalidArgument } from "../protocol/officeError";
import type { Range } from "./range";

/** Excel.RangeCollection. */
export class RangeCollection extends ClientCollection {
  constructor(readonly Items: readonly Range[]) {
    super();
  }

  GetCount(): number {
    return this.Items.length;
  }
  GetItemAt(index: number): Range {
    const range = this.Items[index];
    if (!range) throw invalidArgument();
    return range;
  }
}
