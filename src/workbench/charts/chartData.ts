import type { CellArea } from "../officeHost/range/cellArea";

/** Cells of a sheet that a chart draws, or is labelled by. */
export interface ChartCells extends CellArea {
  readonly sheetId: string;
}

export const chartTypes = ["Line", "LineMarkers", "ColumnClustered", "BarClustered"] as const;
export type ChartType = (typeof chartTypes)[number];

export const legendPositions = ["Top", "Bottom", "Left", "Right"] as const;
export type LegendPosition = (typeof legendPositions)[number];

export const lineStyles = ["Continuous", "Dash", "Dot", "DashDot", "DashDotDot", "RoundDot", "None"] as const;
export type LineStyle = (typeof lineStyles)[number];

export const labelPositions = [
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Top",
  "Bottom",
  "Left",
  "Right",
] as const;
export type LabelPosition = (typeof labelPositions)[number];

export const tickLabelPositions = ["NextToAxis", "Low", "High", "None"] as const;
export type TickLabelPosition = (typeof tickLabelPositions)[number];

export interface AxisData {
  readonly title: { readonly text: string; readonly visible: boolean };
  readonly visible: boolean;
  /** Without one the numbers look as in the cells. */
  readonly numberFormat?: string;
  /** Without them the axis is as long as the numbers need. */
  readonly minimum?: number;
  readonly maximum?: number;
  readonly gridlines: { readonly visible: boolean; readonly color?: string };
  readonly tickLabelPosition: TickLabelPosition;
}

export interface DataLabelsData {
  readonly showValue: boolean;
  readonly numberFormat?: string;
  readonly position?: LabelPosition;
}

/** The label of one point, beside those of its series. */
export interface PointLabelData {
  readonly showValue: boolean;
  readonly showSeriesName: boolean;
  readonly position?: LabelPosition;
  readonly color?: string;
}

export interface SeriesData {
  readonly id: string;
  readonly name: string | ChartCells;
  readonly values?: ChartCells;
  readonly categories?: ChartCells;
  /** Without one it is the next of Office's accents. */
  readonly fillColor?: string;
  readonly lineColor?: string;
  readonly lineStyle: LineStyle;
  /** In points. */
  readonly lineWeight: number;
  readonly dataLabels: DataLabelsData;
  /** By the point's place in the series. */
  readonly pointLabels: Readonly<Record<number, PointLabelData>>;
  readonly invertsIfNegative: boolean;
  /** Of bars below 0, where the series inverts them; without one they are white, as in Excel. */
  readonly invertColor?: string;
}

/** A chart as it is kept with the workbook: what to draw, and where; lengths are in points. */
export interface ChartData {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  readonly type: ChartType;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly title: { readonly text: string; readonly visible: boolean };
  readonly legend: { readonly visible: boolean; readonly position: LegendPosition };
  readonly valueAxis: AxisData;
  readonly categoryAxis: AxisData;
  readonly series: readonly SeriesData[];
}

/** Office's accents, in the order in which Excel gives them to series. */
export const seriesColors = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** Excel's light grey. */
export const defaultGridlineColor = "#D9D9D9";

export function colorOf(series: SeriesData, index: number): string {
  return series.fillColor ?? series.lineColor ?? seriesColors[index % seriesColors.length] ?? "#4472C4";
}

/** The chart on another sheet, with what it drew of its own sheet drawn of that one. */
export function chartOnSheet(chart: ChartData, id: string, sheetId: string): ChartData {
  const moved = (cells: ChartCells): ChartCells =>
    cells.sheetId === chart.sheetId ? { ...cells, sheetId } : cells;
  const series = chart.series.map(({ name, values, categories, ...rest }) => ({
    ...rest,
    name: typeof name === "string" ? name : moved(name),
    ...(values && { values: moved(values) }),
    ...(categories && { categories: moved(categories) }),
  }));
  return { ...chart, id, sheetId, series };
}
