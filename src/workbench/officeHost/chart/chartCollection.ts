import { generateRandomId } from "@univerjs/core";
import { nameOfSeries } from "../../charts/chartContents";
import type { AxisData } from "../../charts/chartData";
import { ChartStore, setChart } from "../../charts/chartStore";
import { seriesOfCells } from "../../charts/seriesOfCells";
import { OrderedCollection } from "../protocol/clientObject";
import { invalidArgument } from "../protocol/officeError";
import type { Worksheet } from "../workbook/worksheet";
import { Chart } from "./chart";
import { chartType } from "./chartType";

/** Excel's own size of a new chart: 5 by 3 inches. */
const newSize = { width: 360, height: 216 };

const newAxis: AxisData = {
  title: { text: "Axis Title", visible: false },
  visible: true,
  gridlines: { visible: false },
  tickLabelPosition: "NextToAxis",
};

/** Excel.ChartCollection: the charts on a worksheet. */
export class ChartCollection extends OrderedCollection<Chart> {
  constructor(private readonly worksheet: Worksheet) {
    super();
  }

  get Items(): Chart[] {
    const charts = this.worksheet.cells.spreadsheet.injector.get(ChartStore).ofSheet(this.worksheet.Id);
    return charts.map(({ id }) => new Chart(this.worksheet, id));
  }
  get Count(): number {
    return this.Items.length;
  }

  /** To the right of its cells, where Excel takes the middle of the window. */
  Add(type: unknown, sourceData: unknown, seriesBy?: unknown): Chart {
    this.worksheet.assertUnprotected();
    const by = seriesBy ?? "Auto";
    if (by !== "Auto" && by !== "Columns" && by !== "Rows") throw invalidArgument();
    const source = this.worksheet.rangeFrom(sourceData);
    const { spreadsheet } = this.worksheet.cells;
    const contents = source.Values;
    const cells = { sheetId: source.worksheet.Id, ...source.area };
    const { chartsMakeNoSeries, beyond } = this.worksheet.workbook.platform;
    const hasNumbers = contents.flat().some((content) => typeof content === "number");
    const isDrawn = beyond !== "chartsMakeNoSeries" && (hasNumbers || !chartsMakeNoSeries);
    const series = isDrawn ? seriesOfCells(cells, (row, column) => contents[row]?.[column] ?? "", by) : [];
    const [first] = series;
    const id = generateRandomId();
    setChart(spreadsheet, id, {
      id,
      sheetId: this.worksheet.Id,
      name: this.freeName(),
      type: chartType(type),
      left: source.Left + source.Width,
      top: source.Top,
      ...newSize,
      title: {
        text: series.length === 1 && first ? nameOfSeries(spreadsheet, first.name) : "Chart Title",
        visible: true,
      },
      legend: { visible: series.length > 1, position: "Bottom" },
      valueAxis: { ...newAxis, gridlines: { visible: true } },
      categoryAxis: newAxis,
      series,
    });
    return new Chart(this.worksheet, id);
  }

  find(nameOrId: unknown): Chart | undefined {
    const key = String(nameOrId).toLowerCase();
    return this.Items.find(({ Name, Id }) => Id.toLowerCase() === key || Name.toLowerCase() === key);
  }

  private freeName(): string {
    let number = this.Count + 1;
    while (this.find(`Chart ${number}`)) number += 1;
    return `Chart ${number}`;
  }
}
