import { ClientObject } from "../protocol/clientObject";
import { invalidArgument } from "../protocol/officeError";
import type { ChartAxis } from "./chartAxis";

/** Excel.ChartAxisTitle; one that is given a text is shown, as in Excel. */
export class ChartAxisTitle extends ClientObject {
  constructor(private readonly axis: ChartAxis) {
    super();
  }

  get Text(): string {
    return this.axis.data.title.text;
  }
  set Text(text: unknown) {
    if (typeof text !== "string") throw invalidArgument();
    this.axis.change({ title: { text, visible: true } });
  }
  get Visible(): boolean {
    return this.axis.data.title.visible;
  }
  set Visible(visible: unknown) {
    if (typeof visible !== "boolean") throw invalidArgument();
    this.axis.change({ title: { ...this.axis.data.title, visible } });
  }
}
