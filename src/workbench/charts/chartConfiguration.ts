import { numfmt } from "@univerjs/core";
import type { ChartConfiguration, ChartDataset } from "chart.js";
import DataLabels from "chartjs-plugin-datalabels";
import type { SeriesContents } from "./chartContents";
import {
  colorOf,
  type AxisData,
  type ChartData,
  type LabelPosition,
  type LineStyle,
  type SeriesData,
} from "./chartData";

/** Colours of the page that a chart follows. */
export interface ChartColors {
  readonly text: string;
  readonly line: string;
}

type Kind = "line" | "bar";
type Configuration = ChartConfiguration<Kind, (number | null)[], string>;
type Scale = NonNullable<NonNullable<Configuration["options"]>["scales"]>[string];
type Dataset = ChartDataset<Kind, (number | null)[]>;

const pixelsPerPoint = 4 / 3;
const font = { family: '"Segoe UI", system-ui, sans-serif', size: 12 };
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

const labelPlaces: Readonly<
  Record<
    LabelPosition,
    {
      anchor: "start" | "center" | "end";
      align: "start" | "center" | "end" | "top" | "bottom" | "left" | "right";
    }
  >
> = {
  Center: { anchor: "center", align: "center" },
  InsideEnd: { anchor: "end", align: "start" },
  InsideBase: { anchor: "start", align: "end" },
  OutsideEnd: { anchor: "end", align: "end" },
  Top: { anchor: "end", align: "top" },
  Bottom: { anchor: "start", align: "bottom" },
  Left: { anchor: "center", align: "left" },
  Right: { anchor: "center", align: "right" },
};

/** A chart as the drawing library takes it, with Excel's looks. */
export function chartConfiguration(
  chart: ChartData,
  contents: readonly SeriesContents[],
  colors: ChartColors,
): Configuration {
  const isLine = chart.type === "Line" || chart.type === "LineMarkers";
  const isHorizontal = chart.type === "BarClustered";
  const cellFormat = contents[0]?.numberFormat ?? "General";
  const value = { ...valueScale(chart.valueAxis, cellFormat, colors), beginAtZero: beginsAtZero(contents) };
  const category = categoryScale(chart.categoryAxis, isHorizontal, colors);
  return {
    type: isLine ? "line" : "bar",
    data: {
      labels: [...(contents[0]?.categories ?? [])],
      datasets: chart.series.map((series, index) => dataset(chart, series, contents[index], index, colors)),
    },
    plugins: [DataLabels],
    options: {
      animation: false,
      maintainAspectRatio: false,
      events: [],
      indexAxis: isHorizontal ? "y" : "x",
      // The longest bar's figure stands behind it.
      layout: {
        padding: { top: chart.title.visible ? 4 : 16, right: isHorizontal ? 48 : 16, bottom: 8, left: 8 },
      },
      scales: isHorizontal ? { x: value, y: category } : { x: category, y: value },
      plugins: {
        title: {
          display: chart.title.visible,
          text: chart.title.text,
          color: colors.text,
          font: titleFont,
          padding: { top: 8, bottom: 12 },
        },
        legend: {
          display: chart.legend.visible,
          position: chart.legend.position.toLowerCase() as "top" | "bottom" | "left" | "right",
          labels: { color: colors.text, font: font, boxWidth: isLine ? 24 : 8, boxHeight: isLine ? 0 : 8 },
        },
      },
    },
  };
}

/** Excel's rule: an axis leaves out zero only where all numbers are within a sixth of the largest. */
function beginsAtZero(contents: readonly SeriesContents[]): boolean {
  const numbers = contents.flatMap(({ values }) => values.filter((value) => value !== null));
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return most - least > Math.max(Math.abs(least), Math.abs(most)) / 6;
}

function dataset(
  { type }: ChartData,
  series: SeriesData,
  contents: SeriesContents | undefined,
  index: number,
  colors: ChartColors,
): Dataset {
  const isLine = type === "Line" || type === "LineMarkers";
  const fill = colorOf(series, index);
  const { showValue, numberFormat, position } = series.dataLabels;
  const pattern = numberFormat || contents?.numberFormat || "General";
  return {
    label: contents?.name ?? "",
    data: [...(contents?.values ?? [])],
    backgroundColor: isLine ? (series.lineColor ?? fill) : fill,
    borderColor: series.lineColor ?? fill,
    borderDash: dashes[series.lineStyle],
    borderWidth: isLine || series.lineColor ? borderWidth(series) : 0,
    ...(isLine
      ? { pointRadius: type === "LineMarkers" ? 3.5 : 0 }
      : { categoryPercentage: 0.6, barPercentage: 0.9 }),
    datalabels: {
      display: showValue,
      color: colors.text,
      font: font,
      formatter: (shown: unknown) => (typeof shown === "number" ? numfmt.format(pattern, shown) : ""),
      ...labelPlaces[position ?? (isLine ? "Top" : "OutsideEnd")],
    },
  };
}

function borderWidth({ lineStyle, lineWeight }: SeriesData): number {
  return lineStyle === "None" ? 0 : lineWeight * pixelsPerPoint;
}

function valueScale(axis: AxisData, cellFormat: string, colors: ChartColors): Scale {
  const pattern = axis.numberFormat || cellFormat;
  return {
    ...commonScale(axis, colors),
    type: "linear",
    min: axis.minimum,
    max: axis.maximum,
    grid: { color: colors.line, drawTicks: false },
    border: { display: false },
    ticks: {
      color: colors.text,
      font: font,
      padding: 8,
      callback: (value: string | number) => numfmt.format(pattern, Number(value)),
    },
  };
}

function categoryScale(axis: AxisData, isHorizontal: boolean, colors: ChartColors): Scale {
  return {
    ...commonScale(axis, colors),
    type: "category",
    // Points stand between the marks, as bars do.
    offset: true,
    // Excel's bars begin at the bottom.
    reverse: isHorizontal,
    grid: { display: false },
    border: { color: colors.line },
    ticks: { color: colors.text, font: font, maxRotation: 45, autoSkipPadding: isHorizontal ? 0 : 8 },
  };
}

function commonScale({ title, visible }: AxisData, colors: ChartColors) {
  return {
    display: visible,
    title: { display: title.visible, text: title.text, color: colors.text, font: { ...font, size: 13 } },
  };
}
