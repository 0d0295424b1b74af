import { ClientObject } from "../protocol/clientObject";
import { invalidArgument } from "../protocol/officeError";
import type { Chart } from "./chart";

/** Excel.ChartTitle; one that is given a text is shown, as in Excel. */
export class ChartTitle extends ClientObject {
  constructor(private readonly chart: Chart) {
    super();
  }

  get Text(): string {
    return this.chart.data.title.text;
  }
  set Text(text: unknown) {
    if (typeof text !== "string") throw invalidArgument();
    this.chart.change({ title: { text, visible: true } });
  }
  get Visible(): boolean {
    return this.chart.data.title.visible;
  }
  set Visible(visible: unknown) {
    if (typeof visible !== "boolean") throw invalidArgument();
    this.chart.change({ title: { ...this.chart.data.title, visible } });
  }
}
