import { ClientObject } from "../protocol/clientObject";
import { generalException, invalidArgument } from "../protocol/officeError";
import { ChartDataLabel } from "./chartDataLabel";
import type { ChartSeries } from "./chartSeries";

/** Excel.ChartPoint. */
export class ChartPoint extends ClientObject {
  constructor(
    private readonly series: ChartSeries,
    private readonly index: number,
  ) {
    super();
  }

  get Value(): unknown {
    return this.series.contents.values[this.index];
  }
  get HasDataLabel(): boolean {
    return this.index in this.series.data.pointLabels;
  }
  /** A point that is not drawn takes no label: macros in public guard against Excel's error there. */
  set HasDataLabel(hasDataLabel: unknown) {
    if (typeof hasDataLabel !== "boolean") throw invalidArgument();
    if (this.Value === null) throw generalException();
    const { [this.index]: label, ...others } = this.series.data.pointLabels;
    const own = { [this.index]: label ?? { showValue: true, showSeriesName: false } };
    this.series.change({ pointLabels: { ...others, ...(hasDataLabel && own) } });
  }
  get DataLabel(): ChartDataLabel {
    return new ChartDataLabel(this.series, this.index);
  }
}
