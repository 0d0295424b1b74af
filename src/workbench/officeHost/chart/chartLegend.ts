import { legendPositions } from "../../charts/chartData";
import { ClientObject } from "../protocol/clientObject";
import { invalidArgument } from "../protocol/officeError";
import type { Chart } from "./chart";

/** Excel.ChartLegend, on one of the four sides. */
export class ChartLegend extends ClientObject {
  constructor(private readonly chart: Chart) {
    super();
  }

  get Visible(): boolean {
    return this.chart.data.legend.visible;
  }
  set Visible(visible: unknown) {
    if (typeof visible !== "boolean") throw invalidArgument();
    this.chart.change({ legend: { ...this.chart.data.legend, visible } });
  }
  get Position(): string {
    return this.chart.data.legend.position;
  }
  set Position(name: unknown) {
    const position = legendPositions.find((side) => side === name);
    if (!position) throw invalidArgument();
    this.chart.change({ legend: { ...this.chart.data.legend, position } });
  }
}
