import { ClientObject } from "../protocol/clientObject";
import { invalidArgument } from "../protocol/officeError";
import type { ConditionalFormat } from "./conditionalFormat";
import { ConditionalRangeFormat } from "./conditionalRangeFormat";
import type { CellValueRule } from "./conditionalRule";

/** Excel.CellValueConditionalFormat: cells are compared with one value or two. */
export class CellValueConditionalFormat extends ClientObject {
  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.owner);
  }
  get Rule(): CellValueRule | null {
    return this.owner.description("CellValue").rule ?? null;
  }
  set Rule(rule: unknown) {
    if (typeof rule !== "object" || rule === null) throw invalidArgument();
    this.owner.describe({ type: "CellValue", rule: rule as CellValueRule });
  }
}
