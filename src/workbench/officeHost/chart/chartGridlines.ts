import { ClientObject } from "../protocol/clientObject";
import { invalidArgument } from "../protocol/officeError";
import type { ChartAxis } from "./chartAxis";
import { ChartGridlinesFormat } from "./chartGridlinesFormat";

/** Excel.ChartGridlines, the major ones of an axis. */
export class ChartGridlines extends ClientObject {
  constructor(private readonly axis: ChartAxis) {
    super();
  }

  get Visible(): boolean {
    return this.axis.data.gridlines.visible;
  }
  set Visible(visible: unknown) {
    if (typeof visible !== "boolean") throw invalidArgument();
    this.axis.change({ gridlines: { ...this.axis.data.gridlines, visible } });
  }
  get Format(): ChartGridlinesFormat {
    return new ChartGridlinesFormat(this.axis);
  }
}
