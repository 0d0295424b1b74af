import type { ChartData } from "../../charts/chartData";
import { ChartStore, setChart } from "../../charts/chartStore";
import { ClientObject } from "../protocol/clientObject";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../protocol/officeError";
import { boundingArea } from "../range/cellArea";
import type { Worksheet } from "../workbook/worksheet";
import { ChartAxes } from "./chartAxes";
import { ChartDataLabels } from "./chartDataLabels";
import { ChartLegend } from "./chartLegend";
import { ChartSeriesCollection } from "./chartSeriesCollection";
import { ChartTitle } from "./chartTitle";
import { chartType } from "./chartType";

/** Excel.Chart. */
export class Chart extends ClientObject {
  constructor(
    readonly worksheet: Worksheet,
    private readonly chartId: string,
  ) {
    super();
  }

  override get id(): string {
    return this.chartId;
  }

  override get showsResults(): boolean {
    return false;
  }
  get Id(): string {
    return this.chartId;
  }
  get Name(): string {
    return this.data.name;
  }
  set Name(name: unknown) {
    if (typeof name !== "string" || name === "" || name.length > 255) throw invalidArgument();
    const other = this.worksheet.Charts.find(name);
    if (other && other.Id !== this.Id) throw itemAlreadyExists();
    this.change({ name });
  }
  get ChartType(): string {
    return this.data.type;
  }
  set ChartType(type: unknown) {
    this.change({ type: chartType(type) });
  }
  get Left(): number {
    return this.data.left;
  }
  set Left(points: unknown) {
    this.change({ left: toPoints(points) });
  }
  get Top(): number {
    return this.data.top;
  }
  set Top(points: unknown) {
    this.change({ top: toPoints(points) });
  }
  get Width(): number {
    return this.data.width;
  }
  set Width(points: unknown) {
    this.change({ width: toPoints(points) });
  }
  get Height(): number {
    return this.data.height;
  }
  set Height(points: unknown) {
    this.change({ height: toPoints(points) });
  }

  get Title(): ChartTitle {
    return new ChartTitle(this);
  }
  get Legend(): ChartLegend {
    return new ChartLegend(this);
  }
  get Axes(): ChartAxes {
    return new ChartAxes(this);
  }
  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this);
  }
  /** The data labels of all series at once. */
  get DataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.Series.Items);
  }
  get Worksheet(): Worksheet {
    return this.worksheet;
  }

  /** Spans the chart from the top left of the first cell to the bottom right of the second; with one it only moves. */
  SetPosition(startCell: unknown, endCell?: unknown): void {
    const start = this.worksheet.rangeFrom(startCell);
    const end = endCell == null ? start : this.worksheet.rangeFrom(endCell);
    if (end.worksheet.Id !== this.worksheet.Id || start.worksheet.Id !== end.worksheet.Id)
      throw invalidArgument();
    const { row, column, rowCount, columnCount } = boundingArea(start.area, end.area);
    const { Left, Top, Width, Height } = this.worksheet.GetRangeByIndexes(row, column, rowCount, columnCount);
    this.change({ left: Left, top: Top, ...(endCell != null && { width: Width, height: Height }) });
  }
  Delete(): void {
    this.worksheet.assertUnprotected();
    setChart(this.worksheet.cells.spreadsheet, this.chartId, null);
  }

  get data(): ChartData {
    const data = this.worksheet.cells.spreadsheet.injector.get(ChartStore).get(this.chartId);
    if (!data) throw itemNotFound();
    return data;
  }

  change(changes: Partial<ChartData>): void {
    this.worksheet.assertUnprotected();
    setChart(this.worksheet.cells.spreadsheet, this.chartId, { ...this.data, ...changes });
  }
}

function toPoints(points: unknown): number {
  if (typeof points !== "number" || !(points >= 0)) throw invalidArgument();
  return points;
}
