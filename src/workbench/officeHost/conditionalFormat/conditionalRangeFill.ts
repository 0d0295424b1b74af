import { ClientObject } from "../protocol/clientObject";
import { toHexColor } from "../range/color";
import type { ConditionalFormat } from "./conditionalFormat";

/** Excel.ConditionalRangeFill. */
export class ConditionalRangeFill extends ClientObject {
  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  /** "" where the format leaves the fill as it is. */
  get Color(): string {
    const { bg } = this.owner.style;
    return bg?.rgb ? toHexColor(bg.rgb) : "";
  }
  set Color(color: unknown) {
    this.owner.setStyle({ bg: { rgb: toHexColor(color) } });
  }

  Clear(): void {
    this.owner.setStyle({ bg: undefined });
  }
}
