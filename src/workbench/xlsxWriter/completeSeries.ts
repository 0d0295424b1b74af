import type { ChartType, PointLabelData, SeriesData } from "../charts/chartData";
import { labelPlaces } from "../contents/fileWords";
import type { SeriesReferences } from "../contents/workbookContents";
import type { ChartCaches } from "./chartCaches";
import { seriesElements } from "./schemaOrder";

const chart2007 = "http://schemas.microsoft.com/office/drawing/2007/8/2/chart";

/**
 * The XML of a series, in the schema's order, with a text for its name, its own labels, its colour below 0, and what its
 * cells show.
 */
export function completeSeries(
  xml: string,
  type: ChartType,
  series: SeriesData,
  { name, values, categories, numberFormat }: SeriesReferences,
  caches: ChartCaches,
): string {
  const isLine = type === "Line" || type === "LineMarkers";
  const elements = new Map(
    [...xml.matchAll(/<(\w+)(?: [^>]*)?>.*?<\/\1>/gs)].map(([element, name = ""]) => [name, element]),
  );
  const change = (element: string, from: string | RegExp, to: string | ((found: string) => string)) =>
    elements.set(element, (elements.get(element) ?? "").replace(from, to as string));
  change("tx", /<strRef><f>&#34;(.*?)&#34;<\/f><\/strRef>/s, "<v>$1</v>");
  // By a function: a cell or a number format may have a dollar sign, which means something in a replacement.
  const addCache = (element: string, cache: string) => change(element, "</f>", (end) => `${end}${cache}`);
  if (typeof name !== "string") addCache("tx", caches.texts(name.reference));
  if (categories) addCache("cat", caches.texts(categories));
  change("val", /<numCache>.*<\/numCache>/s, () => caches.numbers(values, numberFormat));
  change("dLbls", "<dLbls>", `<dLbls>${pointLabels(series)}`);
  if (!series.dataLabels.showValue) change("dLbls", /<showVal val="1">(?!.*<showVal )/s, '<showVal val="0">');
  if (series.invertsIfNegative) {
    change("invertIfNegative", 'val="0"', 'val="1"');
    elements.set("extLst", invertedFill(series));
  }
  return seriesElements[isLine ? "lineChart" : "barChart"].map((name) => elements.get(name) ?? "").join("");
}

function pointLabels({ pointLabels }: SeriesData): string {
  return Object.entries(pointLabels)
    .map(([index, label]) => `<dLbl><idx val="${index}"/>${pointLabel(label)}</dLbl>`)
    .join("");
}

function pointLabel({ showValue, showSeriesName, position, color }: PointLabelData): string {
  const shown = { LegendKey: false, Val: showValue, CatName: false, SerName: showSeriesName };
  return [
    color && `<txPr><a:bodyPr/><a:p><a:pPr><a:defRPr>${solidFill(color)}</a:defRPr></a:pPr></a:p></txPr>`,
    position && `<dLblPos val="${labelPlaces[position]}"/>`,
    ...Object.entries({ ...shown, Percent: false, BubbleSize: false }).map(
      ([what, isShown]) => `<show${what} val="${isShown ? 1 : 0}"/>`,
    ),
  ].join("");
}

/** Excel has it in an extension: before 2010 such bars were white. */
function invertedFill({ invertColor = "#FFFFFF" }: SeriesData): string {
  const fill = `<c14:invertSolidFillFmt><c14:spPr>${solidFill(invertColor)}</c14:spPr></c14:invertSolidFillFmt>`;
  return `<extLst><ext uri="{6F2FDCE9-48DA-4B69-8628-5D25D57E5C99}" xmlns:c14="${chart2007}">${fill}</ext></extLst>`;
}

export function solidFill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;
}
