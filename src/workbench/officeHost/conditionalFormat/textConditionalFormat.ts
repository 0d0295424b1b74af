import { ClientObject } from "../protocol/clientObject";
import { invalidArgument } from "../protocol/officeError";
import type { ConditionalFormat } from "./conditionalFormat";
import { ConditionalRangeFormat } from "./conditionalRangeFormat";
import type { TextRule } from "./conditionalRule";

/** Excel.TextConditionalFormat: cells are searched for a text. */
export class TextConditionalFormat extends ClientObject {
  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.owner);
  }
  get Rule(): TextRule | null {
    return this.owner.description("ContainsText").rule ?? null;
  }
  set Rule(rule: unknown) {
    const { text } = (rule ?? {}) as Partial<TextRule>;
    if (typeof text !== "string" || text === "") throw invalidArgument();
    this.owner.describe({ type: "ContainsText", rule: rule as TextRule });
  }
}
