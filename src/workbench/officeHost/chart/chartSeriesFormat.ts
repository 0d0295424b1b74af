import { ClientObject } from "../protocol/clientObject";
import { ChartFill } from "./chartFill";
import { ChartLineFormat } from "./chartLineFormat";
import type { ChartSeries } from "./chartSeries";

/** Excel.ChartSeriesFormat. */
export class ChartSeriesFormat extends ClientObject {
  constructor(private readonly series: ChartSeries) {
    super();
  }

  get Fill(): ChartFill {
    return new ChartFill(this.series);
  }
  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.series);
  }
}
