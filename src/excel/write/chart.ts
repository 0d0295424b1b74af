import { cellAddress, rangeAddress, type CellPosition } from "../../grid/address";
import type { ChartDescription, TableDescription } from "../../tables/description";
import { blockAddress, chartRows, tableSize } from "../../tables/placement";
import type { PlacedTable } from "../../tables/reference";
import { roleColor } from "./cellStyles";

const chartTypes: Record<ChartDescription["type"], "Line" | "ColumnClustered" | "BarClustered"> = {
  line: "Line",
  column: "ColumnClustered",
  bar: "BarClustered",
};

/** In points: five inches, Excel's own default for charts. */
export const chartWidth = 360;
/** Of a row as Excel makes it, in points. */
export const rowHeight = 15;

/**
 * What a chart is first made of, below its table and away from it. Of cells that are busy or hold texts Excel may make
 * no series, or take one for a heading; of these numbers it makes one series, which then gets the table's cells.
 */
const placeholders = [[1], [2]];

/** The rows that they add to the table's, a gap first, while its chart is being made. */
export const placeholderRows: readonly (readonly number[])[] = [[], ...placeholders];

/** Of lines, in order, as in the pane's preview: grey, green, black; the user's own has the colour of inputs. */
export const lineColors = ["#616161", "#107C41", "#242424"];
/** Of columns and bars, as in the pane's preview. */
export const columnColor = "#107C41";

/** The cell where the chart of a table begins, below a gap. */
export function chartTop(table: TableDescription, first: CellPosition): CellPosition {
  return { row: first.row + tableSize(table).rows + 1, column: first.column };
}

/**
 * Adds the chart of a table that has one, below it and bound to its cells. The name that Excel gives the new chart is
 * loaded first: by it the chart is found again if the request fails before its own name is set.
 */
export function addChart(
  sheet: Excel.Worksheet,
  { table, first }: PlacedTable,
  chartName: string,
): Excel.Chart | undefined {
  const { chart: described } = table;
  if (!described) return undefined;
  const range = (block: ChartDescription["categories"]) => sheet.getRange(blockAddress(table, block, first));
  const [, ...others] = described.series;
  const top = chartTop(table, first);
  const source = sheet.getRange(rangeAddress(top, { rows: placeholders.length, columns: 1 }));
  source.values = placeholders;
  const chart = sheet.charts.add(chartTypes[described.type], source, "Columns");
  chart.load("name");
  chart.name = chartName;
  chart.title.text = described.title;
  const categories = range(described.categories);
  const all = [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))];
  described.series.forEach(({ name, values, isInput }, index) => {
    const series = all[index];
    if (!series) return;
    series.setValues(range(values));
    series.name = name;
    series.setXAxisValues(categories);
    if (described.type === "line") {
      series.format.line.color = isInput ? roleColor.input : (lineColors[index] ?? roleColor.input);
    } else {
      series.format.fill.setSolidColor(columnColor);
      series.hasDataLabels = true;
    }
  });
  source.clear("Contents");
  // Columns that do not start at 0 would show differences larger than they are.
  if (!described.signed) chart.axes.valueAxis.minimum = 0;
  chart.legend.visible = described.series.length > 1;
  chart.setPosition(cellAddress(top));
  chart.width = chartWidth;
  chart.height = rowHeight * (chartRows - 1);
  return chart;
}
