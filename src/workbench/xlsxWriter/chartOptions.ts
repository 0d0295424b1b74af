import type { Chart, ChartAxis, ChartSeries, ChartTitle, Font } from "excelize-wasm";
import { colorOf, type AxisData, type LabelPosition, type LineStyle } from "../charts/chartData";
import type { Excelize } from "./excelize";
import type { ChartContents } from "../contents/workbookContents";

/** The grey of axes in Excel; without it Excelize's would hardly be seen. */
const axisFont: Font = { Color: "#595959", Size: 9 };

/** A chart in Excelize's words, but for where it is. */
export function chartOptions(excelize: Excelize, contents: ChartContents): Chart {
  const { chart, series } = contents;
  const types = { Line: "Line", LineMarkers: "Line", ColumnClustered: "Col", BarClustered: "Bar" } as const;
  const labelled = chart.series.find(({ dataLabels }) => dataLabels.showValue);
  const cellFormat = series[0]?.numberFormat ?? "General";
  return {
    Type: excelize[types[chart.type]],
    Series: chart.series.map((_, index) => seriesOptions(excelize, contents, index)),
    Format: { Name: chart.name, AltText: chart.title.visible ? chart.title.text : chart.name },
    ...(chart.title.visible && { Title: title(chart.title.text) }),
    Legend: { Position: chart.legend.visible ? chart.legend.position.toLowerCase() : "none" },
    // Else each column has a colour of its own.
    VaryColors: false,
    XAxis: axisOptions(chart.categoryAxis, "General"),
    YAxis: axisOptions(chart.valueAxis, cellFormat),
    PlotArea: {
      ShowVal: labelled !== undefined,
      NumFmt: numberFormat(labelled?.dataLabels.numberFormat, cellFormat),
    },
  };
}

function seriesOptions(excelize: Excelize, { chart, series }: ChartContents, index: number): ChartSeries {
  const [data, references] = [chart.series[index], series[index]];
  if (!data || !references) throw new Error(`The chart ${chart.name} has no series ${index}.`);
  const isLine = chart.type === "Line" || chart.type === "LineMarkers";
  const color = isLine ? (data.lineColor ?? colorOf(data, index)) : colorOf(data, index);
  const position = data.dataLabels.position;
  return {
    // A text in quotes: completeChart makes a plain one of it.
    Name: typeof references.name === "string" ? `"${references.name}"` : references.name.reference,
    Values: references.values,
    ...(references.categories && { Categories: references.categories }),
    Fill: { Type: "pattern", Pattern: 1, Color: [color] },
    ...(isLine && {
      Line: {
        Type: data.lineStyle === "None" ? excelize.LineNone : excelize.LineSolid,
        Dash: dash(excelize, data.lineStyle),
        Width: data.lineWeight,
      },
      Marker: { Symbol: chart.type === "Line" ? "none" : "circle" },
    }),
    ...(position && { DataLabelPosition: labelPosition(excelize, position) }),
  };
}

function dash(excelize: Excelize, style: LineStyle) {
  const dashes = {
    Continuous: excelize.LineDashSolid,
    Dash: excelize.LineDashDash,
    Dot: excelize.LineDashSysDash,
    RoundDot: excelize.LineDashSysDot,
    DashDot: excelize.LineDashSashDot,
    DashDotDot: excelize.LineDashSysDashDotDot,
    None: excelize.LineDashUnset,
  };
  return dashes[style];
}

function labelPosition(excelize: Excelize, position: LabelPosition) {
  const positions = {
    Center: excelize.ChartDataLabelsPositionCenter,
    InsideEnd: excelize.ChartDataLabelsPositionInsideEnd,
    InsideBase: excelize.ChartDataLabelsPositionInsideBase,
    OutsideEnd: excelize.ChartDataLabelsPositionOutsideEnd,
    Top: excelize.ChartDataLabelsPositionAbove,
    Bottom: excelize.ChartDataLabelsPositionBelow,
    Left: excelize.ChartDataLabelsPositionLeft,
    Right: excelize.ChartDataLabelsPositionRight,
  };
  return positions[position];
}

function axisOptions(axis: AxisData, cellFormat: string): ChartAxis {
  return {
    None: !axis.visible,
    MajorGridLines: axis.gridlines.visible,
    Font: axisFont,
    ...(axis.title.visible && { Title: title(axis.title.text) }),
    ...(axis.minimum !== undefined && { Minimum: axis.minimum }),
    ...(axis.maximum !== undefined && { Maximum: axis.maximum }),
    NumFmt: numberFormat(axis.numberFormat, cellFormat),
  };
}

/** Numbers look as in the cells unless they have a format of their own. */
function numberFormat(own: string | undefined, cellFormat: string) {
  return own ? { CustomNumFmt: own, SourceLinked: false } : { CustomNumFmt: cellFormat, SourceLinked: true };
}

function title(text: string): ChartTitle {
  return { Paragraph: [{ Text: text }] };
}
