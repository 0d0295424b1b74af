/** How a chart looks, in the sheet and in the pane's preview alike. */
import { signColors } from "./coloring";
import type { ChartDescription, ChartSeries, TableDescription } from "./description";
import { blockCells } from "./placement";

/** Of lines, in order: grey, green, black. */
export const lineColors = ["#616161", "#107C41", "#242424"];
/** Of the user's own line: that of inputs. */
export const ownLineColor = "#0000FF";
export const columnColors = { positive: "#107C41", negative: signColors.negative };
export const gridlineColor = "#E0E0E0";

export interface LineLook {
  readonly color: string;
  readonly isDashed: boolean;
}

/** The user's own line is told by more than its colour. */
export function lineLook({ isInput = false }: ChartSeries, index: number): LineLook {
  return { color: isInput ? ownLineColor : (lineColors[index] ?? ownLineColor), isDashed: isInput };
}

/** Of columns: the user's own are told by the colour of inputs. */
export function columnColor({ isInput = false }: ChartSeries): string {
  return isInput ? ownLineColor : columnColors.positive;
}

/** Whether a legend says which columns are which; lines have their names, and a single series needs none. */
export function hasLegend({ type, series }: ChartDescription): boolean {
  return type !== "line" && series.length > 1;
}

/** Whether figures stand at the gridlines; bars have theirs behind them, and need neither. */
export function hasValueAxis({ type }: ChartDescription): boolean {
  return type !== "bar";
}

/** The number format of what is drawn, as the cells have it. */
export function figureFormat(table: TableDescription, { series: [first] }: ChartDescription): string {
  return (first && blockCells(table, first.values)[0]?.cell.style?.numberFormat) ?? "0";
}

/** The number format of the gridlines' figures, which are round, and one of them is 0. */
export function axisFormat(numberFormat: string): string {
  const [positive = "", negative] = numberFormat.replace(/\.0+/g, "").split(";");
  return negative === undefined ? positive : `${positive};${negative}`;
}

/** A chart has about so many gridlines above 0. */
const aboutGridlines = 4;

/** Where gridlines stand, from 0 to the first above all values, with room for a label. */
export function gridlines(values: readonly number[]): number[] {
  const most = Math.max(...values);
  const high = most + most / 20;
  const apart = high / aboutGridlines;
  const power = 10 ** Math.floor(Math.log10(apart));
  const unit = ([1, 2, 5].find((step) => step * power >= apart) ?? 10) * power;
  return Array.from({ length: Math.ceil(high / unit) + 1 }, (_, index) => index * unit);
}

/** Whether there is anything to draw before the user enters figures. */
export function hasFigures(table: TableDescription, { series }: ChartDescription): boolean {
  return series.some(({ values }) =>
    blockCells(table, values).some(({ cell }) => typeof cell.value === "number"),
  );
}

/** A table with its chart where that is wanted or, as long as nobody has said so, where there is anything to draw. */
export function withWantedChart(table: TableDescription, isWanted: boolean | undefined): TableDescription {
  const { chart } = table;
  return chart && !(isWanted ?? hasFigures(table, chart)) ? { ...table, chart: undefined } : table;
}
