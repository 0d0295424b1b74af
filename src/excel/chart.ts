import type { CellPosition } from "../tables/address";
import type { ChartDescription, TableDescription } from "../tables/description";
import { blockAddress, chartRows, tableSize } from "../tables/placement";

const chartTypes: Record<ChartDescription["type"], "Line" | "ColumnClustered"> = {
  line: "Line",
  column: "ColumnClustered",
};

/** In points: six columns of Excel's default width, and the rows kept for it but the gap. */
const chartWidth = 6 * 48 * 1.25;
const rowHeight = 15;

/** The colours of the preview's chart: black, green and greys, and blue for what is the user's own. */
const lineColors = ["#707070", "#107C41", "#242424"];
const columnColor = "#107C41";
const inputColor = "#0000FF";

/** Adds the chart of a table that has one, below it and bound to its cells; returns it, to be loaded. */
export function addChart(
  sheet: Excel.Worksheet,
  table: TableDescription,
  first: CellPosition,
): Excel.Chart | undefined {
  const { chart: described } = table;
  if (!described) return undefined;
  const range = (block: ChartDescription["categories"]) => sheet.getRange(blockAddress(table, block, first));
  const [firstSeries, ...others] = described.series;
  if (!firstSeries) return undefined;
  const chart = sheet.charts.add(chartTypes[described.type], range(firstSeries.values), "Columns");
  chart.title.text = described.title;
  const all = [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))];
  described.series.forEach(({ name, values, isInput }, index) => {
    const series = all[index];
    if (!series) return;
    if (index > 0) series.setValues(range(values));
    series.name = name;
    series.setXAxisValues(range(described.categories));
    if (described.type === "line") {
      series.format.line.color = isInput ? inputColor : (lineColors[index] ?? inputColor);
    } else {
      series.format.fill.setSolidColor(columnColor);
      series.hasDataLabels = true;
    }
  });
  // Columns that do not start at 0 would show differences larger than they are.
  chart.axes.valueAxis.minimum = 0;
  chart.legend.visible = described.series.length > 1;
  const below = sheet.getRangeByIndexes(first.row + tableSize(table).rows + 1, first.column, 1, 1);
  chart.setPosition(below);
  chart.width = chartWidth;
  chart.height = rowHeight * (chartRows - 1);
  return chart;
}
