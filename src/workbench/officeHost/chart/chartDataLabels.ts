import { labelPositions, type DataLabelsData } from "../../charts/chartData";
import { ClientObject } from "../protocol/clientObject";
import { invalidArgument } from "../protocol/officeError";
import type { ChartSeries } from "./chartSeries";

/** Excel.ChartDataLabels: those of one series, or of all of a chart. */
export class ChartDataLabels extends ClientObject {
  constructor(private readonly series: readonly ChartSeries[]) {
    super();
  }

  get ShowValue(): boolean {
    return this.first?.showValue ?? false;
  }
  set ShowValue(showValue: unknown) {
    if (typeof showValue !== "boolean") throw invalidArgument();
    this.change({ showValue });
  }
  /** "" where the labels have the number format of their cells. */
  get NumberFormat(): string {
    return this.first?.numberFormat ?? "";
  }
  set NumberFormat(numberFormat: unknown) {
    if (typeof numberFormat !== "string") throw invalidArgument();
    this.change({ numberFormat });
  }
  get Position(): string {
    return this.first?.position ?? "OutsideEnd";
  }
  set Position(name: unknown) {
    const position = labelPositions.find((place) => place === name);
    if (!position) throw invalidArgument();
    this.change({ position });
  }

  private get first(): DataLabelsData | undefined {
    return this.series[0]?.data.dataLabels;
  }

  private change(changes: Partial<DataLabelsData>): void {
    for (const series of this.series)
      series.change({ dataLabels: { ...series.data.dataLabels, ...changes } });
  }
}
