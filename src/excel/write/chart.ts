import { cellAddress, type CellPosition } from "../../grid/address";
import {
  axisFormat,
  columnColor,
  columnColors,
  figureFormat,
  gridlineColor,
  hasLegend,
  hasValueAxis,
  lineLook,
  type LineLook,
} from "../../tables/chartLook";
import type { CellBlock, ChartDescription, ChartSeries, TableDescription } from "../../tables/description";
import { blockAddress, blockCells, chartRows, tableSize } from "../../tables/placement";
import type { PlacedTable } from "../../tables/reference";

const chartTypes: Record<ChartDescription["type"], "Line" | "ColumnClustered" | "BarClustered"> = {
  line: "Line",
  column: "ColumnClustered",
  bar: "BarClustered",
};

/** In points: five inches, Excel's own default for charts. */
const chartWidth = 360;
/** Of a row as Excel makes it, in points. */
export const rowHeight = 15;

/** The cell where the chart of a table begins, below a gap. */
export function chartTop(table: TableDescription, first: CellPosition): CellPosition {
  return { row: first.row + tableSize(table).rows + 1, column: first.column };
}

/**
 * Adds the chart of a table that has one, bound to its cells, before these get their contents: until then they hold the
 * numbers of `chartPlaceholders`. The name that Excel gives the new chart is loaded first: by it the chart is found again
 * if the request fails before its own name is set.
 */
export function addChart(
  sheet: Excel.Worksheet,
  { table, first }: PlacedTable,
  chartName: string,
): Excel.Chart | undefined {
  const { chart: described } = table;
  const [one, ...others] = described?.series ?? [];
  if (!described || !one) return undefined;
  const range = (block: CellBlock) => sheet.getRange(blockAddress(table, block, first));
  for (const { values } of described.series) range(values).values = placeholders(table, values);
  const seriesBy = placeholders(table, one.values).length > 1 ? "Columns" : "Rows";
  const chart = sheet.charts.add(chartTypes[described.type], range(one.values), seriesBy);
  chart.load("name");
  chart.name = chartName;
  chart.title.text = described.title;
  // Of all else the labels say what it would.
  chart.legend.visible = hasLegend(described);
  if (hasLegend(described)) chart.legend.position = "Bottom";
  const all = [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))];
  described.series.forEach((seriesDescribed, index) => {
    const series = all[index];
    if (!series) return;
    series.setValues(range(seriesDescribed.values));
    series.name = seriesDescribed.name;
    series.setXAxisValues(range(described.categories));
    if (described.type === "line") {
      const last = blockCells(table, seriesDescribed.values).length - 1;
      formatLine(series, lineLook(seriesDescribed, index), last);
    } else {
      formatColumns(series, seriesDescribed, described, figureFormat(table, described));
    }
  });
  formatAxes(chart.axes, described, figureFormat(table, described));
  return chart;
}

/** Puts a chart below its table, once the columns have their widths: a chart would grow with those beneath it. */
export function placeChart(chart: Excel.Chart, { table, first }: PlacedTable): void {
  chart.setPosition(cellAddress(chartTop(table, first)));
  chart.width = chartWidth;
  chart.height = rowHeight * (chartRows - 1);
}

/**
 * What the cells of a table's chart hold while it is made, "" elsewhere. Of cells that are busy or hold texts Excel may
 * make no series, or take one for a heading, and a point without a number may take no label.
 */
export function chartPlaceholders(table: TableDescription): (string | number)[][] {
  const contents = table.rows.map((row): (string | number)[] => row.map(() => ""));
  for (const { values } of table.chart?.series ?? []) {
    const numbers = placeholders(table, values).flat();
    blockCells(table, values).forEach(({ row, column }, index) => {
      const line = contents[row];
      if (line) line[column] = numbers[index] ?? "";
    });
  }
  return contents;
}

/** The values of a column or row, or 1 where there is none yet. */
function placeholders(table: TableDescription, values: CellBlock): number[][] {
  const cells = blockCells(table, values);
  const numbers = cells.map(({ cell: { value } }) => (typeof value === "number" ? value : 1));
  const isRow = cells.at(-1)?.row === cells[0]?.row;
  return isRow ? [numbers] : numbers.map((number) => [number]);
}

/** A line in its look, with its name behind the last point. */
function formatLine(series: Excel.ChartSeries, { color, isDashed }: LineLook, last: number): void {
  series.format.line.color = color;
  series.format.line.lineStyle = isDashed ? "Dash" : "Continuous";
  const point = series.points.getItemAt(last);
  point.hasDataLabel = true;
  point.dataLabel.showSeriesName = true;
  point.dataLabel.showValue = false;
  point.dataLabel.position = "Right";
  point.dataLabel.format.font.color = color;
}

/** Columns or bars with their values; those of several series would be too narrow for them. */
function formatColumns(
  series: Excel.ChartSeries,
  one: ChartSeries,
  { signed, series: all }: ChartDescription,
  numberFormat: string,
): void {
  series.format.fill.setSolidColor(columnColor(one));
  if (all.length > 1) return;
  series.hasDataLabels = true;
  if (!signed) return;
  series.invertIfNegative = true;
  series.invertColor = columnColors.negative;
  // A cell that still waits for the user's figure is drawn as 0.
  const [positive = "", negative = `-${positive}`] = numberFormat.split(";");
  series.dataLabels.numberFormat = `${positive};${negative};`;
}

function formatAxes(
  { valueAxis, categoryAxis }: Excel.ChartAxes,
  described: ChartDescription,
  numberFormat: string,
): void {
  valueAxis.numberFormat = axisFormat(numberFormat);
  // How far apart gridlines stand is left to Excel: a fixed distance would not fit the user's own amounts.
  valueAxis.majorGridlines.format.line.color = gridlineColor;
  // Columns that do not start at 0 would show differences larger than they are. Names stand below those that go down.
  if (described.signed) categoryAxis.tickLabelPosition = "Low";
  else valueAxis.minimum = 0;
  if (hasValueAxis(described)) return;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
}
