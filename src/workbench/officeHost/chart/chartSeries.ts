import { nameOfSeries, readSeries, type SeriesContents } from "../../charts/chartContents";
import type { ChartCells, SeriesData } from "../../charts/chartData";
import { ClientObject } from "../protocol/clientObject";
import { invalidArgument, itemNotFound } from "../protocol/officeError";
import { toHexColor } from "../range/color";
import type { Chart } from "./chart";
import { ChartDataLabels } from "./chartDataLabels";
import { ChartPointsCollection } from "./chartPointsCollection";
import { ChartSeriesFormat } from "./chartSeriesFormat";

/** Excel.ChartSeries. */
export class ChartSeries extends ClientObject {
  constructor(
    private readonly chart: Chart,
    private readonly seriesId: string,
  ) {
    super();
  }

  override get id(): string {
    return this.seriesId;
  }

  get Name(): string {
    return nameOfSeries(this.chart.worksheet.cells.spreadsheet, this.data.name);
  }
  set Name(name: unknown) {
    if (typeof name !== "string") throw invalidArgument();
    this.change({ name });
  }
  get HasDataLabels(): boolean {
    return this.data.dataLabels.showValue;
  }
  set HasDataLabels(showValue: unknown) {
    if (typeof showValue !== "boolean") throw invalidArgument();
    this.change({ dataLabels: { ...this.data.dataLabels, showValue } });
  }
  get DataLabels(): ChartDataLabels {
    return new ChartDataLabels([this]);
  }
  get Points(): ChartPointsCollection {
    return new ChartPointsCollection(this);
  }
  get InvertIfNegative(): boolean {
    return this.data.invertsIfNegative;
  }
  set InvertIfNegative(invertsIfNegative: unknown) {
    if (typeof invertsIfNegative !== "boolean") throw invalidArgument();
    this.change({ invertsIfNegative });
  }
  get InvertColor(): string {
    return this.data.invertColor ?? "#FFFFFF";
  }
  set InvertColor(color: unknown) {
    this.change({ invertColor: toHexColor(color) });
  }
  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this);
  }

  SetValues(sourceData: unknown): void {
    this.change({ values: this.line(sourceData) });
  }
  SetXAxisValues(sourceData: unknown): void {
    this.change({ categories: this.line(sourceData) });
  }
  Delete(): void {
    this.chart.change({ series: this.chart.data.series.filter(({ id }) => id !== this.seriesId) });
  }

  /** What the points are drawn of. */
  get contents(): SeriesContents {
    return readSeries(this.chart.worksheet.cells.spreadsheet, this.data);
  }

  /** The position of the series in the chart. */
  get index(): number {
    return this.chart.data.series.findIndex(({ id }) => id === this.seriesId);
  }

  get data(): SeriesData {
    const data = this.chart.data.series[this.index];
    if (!data) throw itemNotFound();
    return data;
  }

  change(changes: Partial<SeriesData>): void {
    const changed = { ...this.data, ...changes };
    this.chart.change({
      series: this.chart.data.series.map((data) => (data.id === this.seriesId ? changed : data)),
    });
  }

  /** A row or a column of cells. */
  private line(sourceData: unknown): ChartCells {
    const { worksheet, area } = this.chart.worksheet.rangeFrom(sourceData);
    if (area.rowCount > 1 && area.columnCount > 1) throw invalidArgument();
    return { sheetId: worksheet.Id, ...area };
  }
}
