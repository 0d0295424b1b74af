import type { ChartSeries } from "./chartSeries";
import { ClientObject } from "./clientObject";
import { toHexColor } from "./color";

/** Excel.ChartFill, which can be set and not read, in Excel too. */
export class ChartFill extends ClientObject {
  constructor(private readonly series: ChartSeries) {
    super();
  }

  SetSolidColor(color: unknown): void {
    this.series.change({ fillColor: toHexColor(color) });
  }
}
