import { ClientObject } from "../protocol/clientObject";
import { toHexColor } from "../range/color";
import type { ChartDataLabel } from "./chartDataLabel";

/** Excel.ChartFont, of the label of a point. */
export class ChartFont extends ClientObject {
  constructor(private readonly label: ChartDataLabel) {
    super();
  }

  get Color(): string {
    return this.label.data.color ?? "#595959";
  }
  set Color(color: unknown) {
    this.label.change({ color: toHexColor(color) });
  }
}
