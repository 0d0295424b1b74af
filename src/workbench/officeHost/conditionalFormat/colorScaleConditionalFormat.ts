import { ClientObject } from "../protocol/clientObject";
import { invalidArgument } from "../protocol/officeError";
import { toHexColor } from "../range/color";
import type { ConditionalFormat } from "./conditionalFormat";
import type { ColorCriterion, ColorScaleCriteria } from "./conditionalRule";

/** Excel.ColorScaleConditionalFormat: cells are coloured by how large they are. */
export class ColorScaleConditionalFormat extends ClientObject {
  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get Criteria(): ColorScaleCriteria {
    return this.owner.description("ColorScale").criteria;
  }
  set Criteria(criteria: unknown) {
    const { minimum, midpoint, maximum } = (criteria ?? {}) as Partial<ColorScaleCriteria>;
    if (!minimum || !maximum) throw invalidArgument();
    this.owner.describe({
      type: "ColorScale",
      criteria: {
        minimum: withHexColor(minimum),
        ...(midpoint && { midpoint: withHexColor(midpoint) }),
        maximum: withHexColor(maximum),
      },
    });
  }
  get ThreeColorScale(): boolean {
    return this.Criteria.midpoint !== undefined;
  }
}

function withHexColor(criterion: ColorCriterion): ColorCriterion {
  return { ...criterion, color: toHexColor(criterion.color) };
}
