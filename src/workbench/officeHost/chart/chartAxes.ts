import { ClientObject } from "../protocol/clientObject";
import type { Chart } from "./chart";
import { ChartAxis } from "./chartAxis";

/** Excel.ChartAxes. */
export class ChartAxes extends ClientObject {
  constructor(private readonly chart: Chart) {
    super();
  }

  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.chart, "valueAxis");
  }
  get CategoryAxis(): ChartAxis {
    return new ChartAxis(this.chart, "categoryAxis");
  }
}
