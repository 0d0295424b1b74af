import { newSeries } from "../../charts/seriesOfCells";
import { ClientCollection } from "../protocol/clientObject";
import { invalidArgument, itemNotFound } from "../protocol/officeError";
import type { Chart } from "./chart";
import { ChartSeries } from "./chartSeries";

/** Excel.ChartSeriesCollection. */
export class ChartSeriesCollection extends ClientCollection {
  constructor(private readonly chart: Chart) {
    super();
  }

  get Items(): ChartSeries[] {
    return this.chart.data.series.map(({ id }) => new ChartSeries(this.chart, id));
  }
  get Count(): number {
    return this.Items.length;
  }

  Add(name?: unknown, index?: unknown): ChartSeries {
    const series = [...this.chart.data.series];
    const place = index ?? series.length;
    const isPlace = Number.isInteger(place) && Number(place) >= 0 && Number(place) <= series.length;
    if (!isPlace || (name != null && typeof name !== "string")) throw invalidArgument();
    const added = newSeries(name || `Series${series.length + 1}`);
    series.splice(Number(place), 0, added);
    this.chart.change({ series });
    return new ChartSeries(this.chart, added.id);
  }
  GetCount(): number {
    return this.Items.length;
  }
  GetItemAt(index: number): ChartSeries {
    const series = this.Items[index];
    if (!series) throw invalidArgument();
    return series;
  }
  Indexer(id: unknown): ChartSeries {
    const series = this.Items.find((item) => item.id === id);
    if (!series) throw itemNotFound();
    return series;
  }
}
