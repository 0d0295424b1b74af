import { defaultGridlineColor } from "../../charts/chartData";
import { ClientObject } from "../protocol/clientObject";
import { toHexColor } from "../range/color";
import type { ChartAxis } from "./chartAxis";

/** Excel.ChartGridlinesFormat. */
export class ChartGridlinesFormat extends ClientObject {
  constructor(private readonly axis: ChartAxis) {
    super();
  }

  get Line(): ChartGridlineFormat {
    return new ChartGridlineFormat(this.axis);
  }
}

/** The Excel.ChartLineFormat of gridlines: their colour. */
class ChartGridlineFormat extends ClientObject {
  constructor(private readonly axis: ChartAxis) {
    super();
  }

  get Color(): string {
    return this.axis.data.gridlines.color ?? defaultGridlineColor;
  }
  set Color(color: unknown) {
    this.axis.change({ gridlines: { ...this.axis.data.gridlines, color: toHexColor(color) } });
  }
}
