import { labelPositions, type PointLabelData } from "../../charts/chartData";
import { ClientObject } from "../protocol/clientObject";
import { invalidArgument, itemNotFound } from "../protocol/officeError";
import { ChartDataLabelFormat } from "./chartDataLabelFormat";
import type { ChartSeries } from "./chartSeries";

/** Excel.ChartDataLabel: that of one point. */
export class ChartDataLabel extends ClientObject {
  constructor(
    private readonly series: ChartSeries,
    private readonly index: number,
  ) {
    super();
  }

  get ShowValue(): boolean {
    return this.data.showValue;
  }
  set ShowValue(showValue: unknown) {
    if (typeof showValue !== "boolean") throw invalidArgument();
    this.change({ showValue });
  }
  get ShowSeriesName(): boolean {
    return this.data.showSeriesName;
  }
  set ShowSeriesName(showSeriesName: unknown) {
    if (typeof showSeriesName !== "boolean") throw invalidArgument();
    this.change({ showSeriesName });
  }
  get Position(): string {
    return this.data.position ?? "Right";
  }
  set Position(name: unknown) {
    const position = labelPositions.find((place) => place === name);
    if (!position) throw invalidArgument();
    this.change({ position });
  }
  get Format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(this);
  }

  get data(): PointLabelData {
    const label = this.series.data.pointLabels[this.index];
    if (!label) throw itemNotFound();
    return label;
  }

  change(changes: Partial<PointLabelData>): void {
    const { pointLabels } = this.series.data;
    this.series.change({ pointLabels: { ...pointLabels, [this.index]: { ...this.data, ...changes } } });
  }
}
