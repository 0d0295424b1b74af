import {
  seriesColors,
  type ChartCells,
  type ChartType,
  type DataLabelsData,
  type LabelPosition,
  type LineStyle,
  type PointLabelData,
  type SeriesData,
} from "../charts/chartData";
import { emuPerPixel } from "../contents/fileUnits";
import { labelPlaces, nameOfWord } from "../contents/fileWords";
import type { SeriesReferences } from "../contents/workbookContents";
import { splitSheetName } from "../officeHost/range/cellArea";
import { pointsPerPixel } from "../officeHost/range/pointsPerPixel";
import { areaIn } from "./areas";
import type { FileColors } from "./fileColors";
import type { SheetContext } from "./sheetContext";
import { isOn, isTrue, type XmlElement } from "./xml";

const dashes: Readonly<Record<string, LineStyle>> = {
  solid: "Continuous",
  dash: "Dash",
  lgDash: "Dash",
  sysDash: "Dot",
  dot: "RoundDot",
  sysDot: "RoundDot",
  dashDot: "DashDot",
  lgDashDot: "DashDot",
  sysDashDot: "DashDot",
  lgDashDotDot: "DashDotDot",
  sysDashDotDot: "DashDotDot",
};

const emuPerPoint = emuPerPixel / pointsPerPixel;
/** Of a line that says nothing of it. */
const usualWeight = 2.25;

interface ReadSeries {
  readonly data: SeriesData;
  readonly references: Omit<SeriesReferences, "numberFormat">;
}

/** Reads the series of a chart's group, in the order in which they are drawn. */
export function readSeries(
  context: SheetContext,
  group: XmlElement,
  type: ChartType,
  at: string,
): ReadSeries[] {
  return group
    .all("ser")
    .sort((a, b) => Number(a.value("order") ?? 0) - Number(b.value("order") ?? 0))
    .map((series, index) => {
      const references = referencesOf(series, index);
      const { name, values, categories } = references;
      const cells = (reference: string) => cellsOf(reference, context.name);
      const [valueCells, categoryCells] = [cells(values), cells(categories)];
      const nameCells = typeof name === "string" ? name : cells(name.reference);
      // Names of cells, and cells here and there, are more than a series of the workbench can be of.
      if ((values && !valueCells) || nameCells === undefined) context.omit("chartDetail", at);
      const data = {
        id: `${context.name} ${at} ${index}`,
        name: nameCells ?? "",
        ...(valueCells && { values: valueCells }),
        ...(categoryCells && { categories: categoryCells }),
        ...looksOf(context.colors, series, type, index),
        ...labelsOf(context.colors, series.at("dLbls") ?? group.at("dLbls")),
      };
      return { data, references };
    });
}

function referencesOf(series: XmlElement, index: number): ReadSeries["references"] {
  const tx = series.at("tx");
  const reference = tx?.at("strRef", "f")?.text;
  const referenceIn = (...names: readonly string[]) =>
    names.map((name) => series.at(...name.split(" "), "f")?.text).find((text) => text !== undefined) ?? "";
  return {
    name: reference === undefined ? (tx?.at("v")?.text ?? `Series${index + 1}`) : { reference },
    values: referenceIn("val numRef"),
    categories: referenceIn("cat strRef", "cat numRef", "cat multiLvlStrRef"),
  };
}

/** A reference's cells; a sheet is known by its name. */
function cellsOf(reference: string, ownSheet: string): ChartCells | undefined {
  const { sheetName = ownSheet, cells } = splitSheetName(reference);
  const area = areaIn(cells);
  return area && { sheetId: sheetName, ...area };
}

/** A colour is named only where it is not the one that the series would have anyway. */
function looksOf(
  colors: FileColors,
  series: XmlElement,
  type: ChartType,
  index: number,
): Pick<
  SeriesData,
  "fillColor" | "lineColor" | "lineStyle" | "lineWeight" | "invertsIfNegative" | "invertColor"
> {
  const isLine = type === "Line" || type === "LineMarkers";
  const line = series.at("spPr", "ln");
  const drawn =
    colors.ofDrawing((isLine ? line : series.at("spPr"))?.at("solidFill")) ?? accentOf(colors, index);
  const color = drawn === seriesColors[index % seriesColors.length] ? undefined : drawn;
  const weight = Number(line?.attributes["w"]);
  const style = line?.at("noFill") ? "None" : (dashes[line?.value("prstDash") ?? ""] ?? "Continuous");
  const inverted = colors.ofDrawing(
    series.at("extLst")?.within("invertSolidFillFmt")[0]?.at("spPr", "solidFill"),
  );
  return {
    ...(color && { [isLine ? "lineColor" : "fillColor"]: color }),
    lineStyle: isLine ? style : "Continuous",
    lineWeight: isLine && weight > 0 ? weight / emuPerPoint : usualWeight,
    invertsIfNegative: !isLine && isOn(series.at("invertIfNegative")),
    ...(inverted && inverted !== "#FFFFFF" && { invertColor: inverted }),
  };
}

function accentOf(colors: FileColors, index: number): string | undefined {
  const digits = colors.accent(`accent${(index % seriesColors.length) + 1}`);
  return digits && `#${digits}`;
}

function labelsOf(
  colors: FileColors,
  labels: XmlElement | undefined,
): Pick<SeriesData, "dataLabels" | "pointLabels"> {
  const format = labels?.at("numFmt")?.attributes;
  const isOwn = format?.["formatCode"] !== undefined && !isTrue(format["sourceLinked"]);
  const showValue = isOn(labels?.at("showVal")) && !isOn(labels?.at("delete"));
  const dataLabels: DataLabelsData = {
    showValue,
    ...(isOwn && { numberFormat: format["formatCode"] }),
    ...positionOf(labels),
  };
  const points = (labels?.all("dLbl") ?? []).map((label): [number, PointLabelData] => {
    const color = colors.ofDrawing(label.at("txPr", "p", "pPr", "defRPr", "solidFill"));
    const shown = {
      showValue: isOn(label.at("showVal")),
      showSeriesName: isOn(label.at("showSerName")),
      ...positionOf(label),
      ...(color && { color }),
    };
    return [Number(label.value("idx") ?? 0), shown];
  });
  return { dataLabels, pointLabels: Object.fromEntries(points) };
}

function positionOf(labels: XmlElement | undefined): { position?: LabelPosition } {
  const position = nameOfWord(labelPlaces, labels?.value("dLblPos"));
  return position ? { position } : {};
}
