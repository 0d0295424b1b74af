import { ClientObject } from "../protocol/clientObject";
import { toHexColor } from "../range/color";
import type { ChartSeries } from "./chartSeries";

/** Excel.ChartFill, which is write-only, as in Excel. */
export class ChartFill extends ClientObject {
  constructor(private readonly series: ChartSeries) {
    super();
  }

  SetSolidColor(color: unknown): void {
    this.series.change({ fillColor: toHexColor(color) });
  }
}
