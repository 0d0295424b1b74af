import { ClientObject } from "../protocol/clientObject";
import type { ConditionalFormat } from "./conditionalFormat";
import { ConditionalRangeFill } from "./conditionalRangeFill";
import { ConditionalRangeFont } from "./conditionalRangeFont";

/** Excel.ConditionalRangeFormat: the style of cells that meet the condition, without borders and number formats. */
export class ConditionalRangeFormat extends ClientObject {
  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.owner);
  }
  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.owner);
  }
}
