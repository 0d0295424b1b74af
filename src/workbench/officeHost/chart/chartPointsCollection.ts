import { ClientCollection } from "../protocol/clientObject";
import { invalidArgument } from "../protocol/officeError";
import { ChartPoint } from "./chartPoint";
import type { ChartSeries } from "./chartSeries";

/** Excel.ChartPointsCollection: a point for each cell of a series. */
export class ChartPointsCollection extends ClientCollection {
  constructor(private readonly series: ChartSeries) {
    super();
  }

  get Items(): ChartPoint[] {
    return this.series.contents.values.map((_, index) => new ChartPoint(this.series, index));
  }
  get Count(): number {
    return this.Items.length;
  }

  GetItemAt(index: number): ChartPoint {
    const point = this.Items[index];
    if (!point) throw invalidArgument();
    return point;
  }
}
