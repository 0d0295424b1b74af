import { ClientObject } from "../protocol/clientObject";
import type { ConditionalFormat } from "./conditionalFormat";
import { ConditionalFormatRule } from "./conditionalFormatRule";
import { ConditionalRangeFormat } from "./conditionalRangeFormat";

/** Excel.CustomConditionalFormat: a formula decides. */
export class CustomConditionalFormat extends ClientObject {
  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.owner);
  }
  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.owner);
  }
}
