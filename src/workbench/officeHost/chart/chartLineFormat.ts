import { colorOf, lineStyles } from "../../charts/chartData";
import { ClientObject } from "../protocol/clientObject";
import { invalidArgument } from "../protocol/officeError";
import { toHexColor } from "../range/color";
import type { ChartSeries } from "./chartSeries";

/** Excel.ChartLineFormat: a line of a chart, or the outline of its bars. */
export class ChartLineFormat extends ClientObject {
  constructor(private readonly series: ChartSeries) {
    super();
  }

  get Color(): string {
    return this.series.data.lineColor ?? colorOf(this.series.data, this.series.index);
  }
  set Color(color: unknown) {
    this.series.change({ lineColor: toHexColor(color) });
  }
  get LineStyle(): string {
    return this.series.data.lineStyle;
  }
  set LineStyle(name: unknown) {
    const lineStyle = lineStyles.find((style) => style === name);
    if (!lineStyle) throw invalidArgument();
    this.series.change({ lineStyle });
  }
  get Weight(): number {
    return this.series.data.lineWeight;
  }
  set Weight(points: unknown) {
    if (typeof points !== "number" || !(points > 0)) throw invalidArgument();
    this.series.change({ lineWeight: points });
  }
}
