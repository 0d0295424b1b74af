import { ClientObject } from "../protocol/clientObject";
import type { ChartDataLabel } from "./chartDataLabel";
import { ChartFont } from "./chartFont";

/** Excel.ChartDataLabelFormat. */
export class ChartDataLabelFormat extends ClientObject {
  constructor(private readonly label: ChartDataLabel) {
    super();
  }

  get Font(): ChartFont {
    return new ChartFont(this.label);
  }
}
