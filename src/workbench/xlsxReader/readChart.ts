import {
  defaultGridlineColor,
  type AxisData,
  type ChartData,
  type ChartType,
  type LegendPosition,
} from "../charts/chartData";
import { nameOfWord, tickLabelPlaces } from "../contents/fileWords";
import type { ChartContents } from "../contents/workbookContents";
import { readSeries } from "./readSeries";
import type { SheetContext } from "./sheetContext";
import { isOn, isTrue, type XmlElement } from "./xml";

const legendPositions: Readonly<Record<string, LegendPosition>> = {
  t: "Top",
  b: "Bottom",
  l: "Left",
  r: "Right",
};
/** What Excel writes above a chart whose title nobody has typed. */
const unnamed = "Chart Title";
const details = ["trendline", "errBars", "dropLines", "hiLowLines", "upDownBars"];

/** Reads a chart, or lists it where it is of a type that the workbench has not. Where it is, its drawing says. */
export function readChart(
  context: SheetContext,
  root: XmlElement,
  { name, at, numberFormatAt }: { name: string; at: string; numberFormatAt: (reference: string) => string },
): Omit<ChartContents, "place"> | undefined {
  const chart = root.at("chart");
  const area = chart?.at("plotArea");
  const groups = area?.children.filter((each) => each.name.endsWith("Chart")) ?? [];
  const [group] = groups;
  const type = group && groups.length === 1 ? typeOf(group) : undefined;
  if (!chart || !area || !group || !type) {
    context.omit("chartType", at);
    return undefined;
  }
  const valueAxes = area.all("valAx");
  if (valueAxes.length > 1 || details.some((detail) => group.within(detail).length > 0))
    context.omit("chartDetail", at);
  const series = readSeries(context, group, type, at);
  const references = series.map((each) => each.references);
  const legend = chart.at("legend");
  const data: ChartData = {
    id: `${context.name} ${at} ${name}`,
    sheetId: context.name,
    name,
    type,
    left: 0,
    top: 0,
    width: 0,
    height: 0,
    title: titleOf(chart, group),
    legend: {
      visible: legend !== undefined,
      position: legendPositions[legend?.value("legendPos") ?? ""] ?? "Right",
    },
    valueAxis: axisOf(context, valueAxes[0]),
    categoryAxis: axisOf(context, area.at("catAx") ?? area.at("dateAx")),
    series: series.map((each) => each.data),
  };
  return {
    chart: data,
    series: references.map((each) => ({ ...each, numberFormat: numberFormatAt(each.values) })),
  };
}

function typeOf(group: XmlElement): ChartType | undefined {
  const grouping = group.value("grouping");
  if (group.name === "barChart" && (grouping ?? "clustered") === "clustered") {
    return group.value("barDir") === "bar" ? "BarClustered" : "ColumnClustered";
  }
  if (group.name !== "lineChart" || (grouping ?? "standard") !== "standard") return undefined;
  const symbols = group.all("ser").map((series) => series.value("marker", "symbol"));
  const hasMarkers = isOn(group.at("marker")) || symbols.some((symbol) => symbol !== undefined);
  return hasMarkers && !symbols.every((symbol) => symbol === "none") ? "LineMarkers" : "Line";
}

/** Without a title of its own a chart of one series has the series' name, unless that was deleted. */
function titleOf(chart: XmlElement, group: XmlElement): ChartData["title"] {
  const title = chart.at("title");
  const isDeleted = isOn(chart.at("autoTitleDeleted"));
  const series = group.all("ser");
  const only = series.length === 1 ? cachedText(series[0]?.at("tx")) : undefined;
  if (title) return { text: textOf(title) || only || unnamed, visible: true };
  return { text: only ?? unnamed, visible: !isDeleted && Boolean(only) };
}

/** A title's text: typed, or what a cell held when the file was written. */
function textOf(title: XmlElement): string {
  const paragraphs = title.at("tx", "rich")?.all("p") ?? [];
  const typed = paragraphs.map((paragraph) =>
    paragraph.children.map((run) => (run.name === "br" ? "\n" : (run.at("t")?.text ?? ""))).join(""),
  );
  return typed.length > 0 ? typed.join("\n") : (cachedText(title.at("tx")) ?? "");
}

function cachedText(tx: XmlElement | undefined): string | undefined {
  return tx?.at("v")?.text ?? tx?.at("strRef", "strCache", "pt", "v")?.text;
}

function axisOf({ colors }: SheetContext, axis: XmlElement | undefined): AxisData {
  const title = axis?.at("title");
  const lines = axis?.at("majorGridlines");
  const color = colors.ofDrawing(lines?.at("spPr", "ln", "solidFill"));
  const format = axis?.at("numFmt")?.attributes;
  const bound = (name: string) => {
    const value = axis?.value("scaling", name);
    return value === undefined || !Number.isFinite(Number(value)) ? undefined : Number(value);
  };
  const [minimum, maximum] = [bound("min"), bound("max")];
  const isOwn = format?.["formatCode"] !== undefined && !isTrue(format["sourceLinked"]);
  return {
    title: { text: (title && textOf(title)) || "Axis Title", visible: title !== undefined },
    visible: axis !== undefined && !isOn(axis.at("delete")),
    ...(isOwn && { numberFormat: format["formatCode"] }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    gridlines: {
      visible: lines !== undefined,
      ...(color && color !== defaultGridlineColor && { color }),
    },
    tickLabelPosition: nameOfWord(tickLabelPlaces, axis?.value("tickLblPos")) ?? "NextToAxis",
  };
}
