import { numfmt } from "@univerjs/core";
import type { ChartConfiguration, ChartDataset } from "chart.js";
import DataLabels from "chartjs-plugin-datalabels";
import { pointsPerPixel } from "../officeHost/range/pointsPerPixel";
import type { SeriesContents } from "./chartContents";
import {
  colorOf,
  defaultGridlineColor,
  type AxisData,
  type ChartData,
  type LineStyle,
  type SeriesData,
} from "./chartData";
import { labels } from "./chartLabels";
import { font, textColor } from "./chartText";
import { valueRange } from "./valueRange";

type Kind = "line" | "bar";
type Configuration = ChartConfiguration<Kind, (number | null)[], string>;
type Scale = NonNullable<NonNullable<Configuration["options"]>["scales"]>[string];
type Dataset = ChartDataset<Kind, (number | null)[]>;

/** Of the line at 0, a little darker than gridlines. */
const axisColor = "#BFBFBF";

const titleFont = { ...font, size: 18, weight: "normal" as const };

const dashes: Readonly<Record<LineStyle, number[]>> = {
  Continuous: [],
  Dash: [8, 6],
  Dot: [2, 4],
  RoundDot: [2, 4],
  DashDot: [8, 4, 2, 4],
  DashDotDot: [8, 4, 2, 4, 2, 4],
  None: [],
};

/** A chart as the drawing library takes it, with Excel's looks. */
export function chartConfiguration(chart: ChartData, contents: readonly SeriesContents[]): Configuration {
  const isLine = chart.type === "Line" || chart.type === "LineMarkers";
  const isHorizontal = chart.type === "BarClustered";
  const cellFormat = contents[0]?.numberFormat ?? "General";
  const value = valueScale(chart.valueAxis, cellFormat, contents);
  const category = categoryScale(chart.categoryAxis, isHorizontal);
  return {
    type: isLine ? "line" : "bar",
    data: {
      labels: [...(contents[0]?.categories ?? [])],
      datasets: chart.series.map((series, index) => dataset(chart, series, contents[index], index)),
    },
    plugins: [DataLabels],
    options: {
      animation: false,
      maintainAspectRatio: false,
      events: [],
      indexAxis: isHorizontal ? "y" : "x",
      layout: {
        padding: { top: chart.title.visible ? 4 : 16, right: roomBehind(chart), bottom: 8, left: 8 },
      },
      scales: isHorizontal ? { x: value, y: category } : { x: category, y: value },
      plugins: {
        title: {
          display: chart.title.visible,
          text: chart.title.text,
          color: textColor,
          font: titleFont,
          // The label of the longest column may stand above the plot.
          padding: { top: 8, bottom: 18 },
        },
        legend: {
          display: chart.legend.visible,
          position: chart.legend.position.toLowerCase() as "top" | "bottom" | "left" | "right",
          labels: { color: textColor, font: font, boxWidth: isLine ? 24 : 8, boxHeight: isLine ? 0 : 8 },
        },
      },
    },
  };
}

/** For the figure behind the longest bar, or the name behind a line. */
function roomBehind({ type, series }: ChartData): number {
  if (type === "BarClustered") return 48;
  return series.some(({ pointLabels }) => Object.keys(pointLabels).length > 0) ? 32 : 16;
}

function dataset(
  { type }: ChartData,
  series: SeriesData,
  contents: SeriesContents | undefined,
  index: number,
): Dataset {
  const isLine = type === "Line" || type === "LineMarkers";
  const fill = colorOf(series, index);
  return {
    label: contents?.name ?? "",
    data: [...(contents?.values ?? [])],
    backgroundColor: isLine
      ? (series.lineColor ?? fill)
      : (contents?.values ?? []).map((value) => (isInverted(series, value) ? inverted(series) : fill)),
    borderColor: series.lineColor ?? fill,
    borderDash: dashes[series.lineStyle],
    borderWidth: isLine || series.lineColor ? borderWidth(series) : 0,
    ...(isLine
      ? { pointRadius: type === "LineMarkers" ? 3.5 : 0 }
      : { categoryPercentage: 0.6, barPercentage: 0.9 }),
    datalabels: labels(series, contents, isLine),
  };
}

function isInverted({ invertsIfNegative }: SeriesData, value: number | null): boolean {
  return invertsIfNegative && value !== null && value < 0;
}

function inverted({ invertColor = "#FFFFFF" }: SeriesData): string {
  return invertColor;
}

function borderWidth({ lineStyle, lineWeight }: SeriesData): number {
  return lineStyle === "None" ? 0 : lineWeight / pointsPerPixel;
}

function valueScale(axis: AxisData, cellFormat: string, contents: readonly SeriesContents[]): Scale {
  const pattern = axis.numberFormat || cellFormat;
  const { min, max, unit } = valueRange(
    contents.flatMap(({ values }) => values.filter((value) => value !== null)),
    axis,
  );
  const { visible, color = defaultGridlineColor } = axis.gridlines;
  return {
    ...commonScale(axis),
    type: "linear",
    min,
    max,
    grid: {
      display: visible,
      color: ({ tick }) => (tick.value === 0 ? axisColor : color),
      drawTicks: false,
    },
    border: { display: false },
    ticks: {
      stepSize: unit,
      display: axis.tickLabelPosition !== "None",
      color: textColor,
      font: font,
      padding: 8,
      callback: (value: string | number) => numfmt.format(pattern, Number(value)),
    },
  };
}

function categoryScale(axis: AxisData, isHorizontal: boolean): Scale {
  return {
    ...commonScale(axis),
    type: "category",
    ...(axis.tickLabelPosition === "High" && { position: isHorizontal ? "right" : "top" }),
    // Points stand between the marks, as bars do.
    offset: true,
    // Excel's bars begin at the bottom.
    reverse: isHorizontal,
    grid: { display: false },
    border: { color: axisColor },
    ticks: {
      display: axis.tickLabelPosition !== "None",
      color: textColor,
      font: font,
      maxRotation: 45,
      autoSkipPadding: isHorizontal ? 0 : 8,
    },
  };
}

function commonScale({ title, visible }: AxisData) {
  return {
    display: visible,
    title: { display: title.visible, text: title.text, color: textColor, font: { ...font, size: 13 } },
  };
}
