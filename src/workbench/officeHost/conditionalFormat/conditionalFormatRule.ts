import { ClientObject } from "../protocol/clientObject";
import { invalidArgument } from "../protocol/officeError";
import type { ConditionalFormat } from "./conditionalFormat";

/** Excel.ConditionalFormatRule: the formula of a custom conditional format, relative to the range's first cell. */
export class ConditionalFormatRule extends ClientObject {
  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get Formula(): string {
    return this.owner.description("Custom").formula;
  }
  set Formula(formula: unknown) {
    if (typeof formula !== "string" || !/^=\s*\S/.test(formula)) throw invalidArgument();
    this.owner.describe({ type: "Custom", formula });
  }
}
