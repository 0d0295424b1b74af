import { readSeries } from "../../charts/chartContents";
import { tickLabelPositions, type AxisData } from "../../charts/chartData";
import { ClientObject } from "../protocol/clientObject";
import { apiNotFound, invalidArgument } from "../protocol/officeError";
import type { Chart } from "./chart";
import { ChartGridlines } from "./chartGridlines";
import { ChartAxisTitle } from "./chartTitle";

/** Excel.ChartAxis. */
export class ChartAxis extends ClientObject {
  constructor(
    private readonly chart: Chart,
    private readonly which: "valueAxis" | "categoryAxis",
  ) {
    super();
  }

  get Title(): ChartAxisTitle {
    return new ChartAxisTitle(this);
  }
  get MajorGridlines(): ChartGridlines {
    return new ChartGridlines(this);
  }
  get TickLabelPosition(): string {
    return this.data.tickLabelPosition;
  }
  set TickLabelPosition(name: unknown) {
    const tickLabelPosition = tickLabelPositions.find((position) => position === name);
    if (!tickLabelPosition) throw invalidArgument();
    this.change({ tickLabelPosition });
  }
  get Visible(): boolean {
    return this.data.visible;
  }
  set Visible(visible: unknown) {
    if (typeof visible !== "boolean") throw invalidArgument();
    this.change({ visible });
  }
  get NumberFormat(): string {
    const [first] = this.chart.data.series;
    return (
      this.data.numberFormat ??
      (first ? readSeries(this.chart.worksheet.cells.spreadsheet, first).numberFormat : "General")
    );
  }
  set NumberFormat(numberFormat: unknown) {
    this.assertValueAxis("numberFormat");
    if (typeof numberFormat !== "string") throw invalidArgument();
    this.change({ numberFormat });
  }
  /** "" where the value is automatic; Excel returns the number that it chose. */
  get Minimum(): number | "" {
    return this.data.minimum ?? "";
  }
  set Minimum(minimum: unknown) {
    this.assertValueAxis("minimum");
    this.change({ minimum: toLimit(minimum) });
  }
  get Maximum(): number | "" {
    return this.data.maximum ?? "";
  }
  set Maximum(maximum: unknown) {
    this.assertValueAxis("maximum");
    this.change({ maximum: toLimit(maximum) });
  }

  get data(): AxisData {
    return this.chart.data[this.which];
  }

  change(changes: Partial<AxisData>): void {
    this.chart.change({ [this.which]: { ...this.data, ...changes } });
  }

  private assertValueAxis(property: string): void {
    if (this.which !== "valueAxis") throw apiNotFound(`setting ${property} of a category axis`);
  }
}

function toLimit(limit: unknown): number | undefined {
  if (limit === "") return undefined;
  if (typeof limit !== "number" || !Number.isFinite(limit)) throw invalidArgument();
  return limit;
}
