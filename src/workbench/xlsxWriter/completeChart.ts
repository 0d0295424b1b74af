import type { AxisData } from "../charts/chartData";
import type { ChartCaches } from "./chartCaches";
import { completeSeries, solidFill } from "./completeSeries";
import { tickLabelPlaces } from "../contents/fileWords";
import { emuPerPixel } from "../contents/fileUnits";
import type { ChartContents, PlaceInCell } from "../contents/workbookContents";

/** Corrects the XML of a chart: its series and axes, no title of Excel's own, no hidden rows, no third dimension. */
export function completeChart(
  xml: string,
  { chart, series: references }: ChartContents,
  caches: ChartCaches,
): string {
  let index = 0;
  const complete = xml
    .replace(/(<ser>)(.*?)(<\/ser>)/gs, (whole, start: string, elements: string, end: string) => {
      const [series, cells] = [chart.series[index], references[index]];
      index += 1;
      if (!series || !cells) return whole;
      return `${start}${completeSeries(elements, chart.type, series, cells, caches)}${end}`;
    })
    .replace(/<catAx>.*?<\/catAx>/s, (axis) => completeAxis(axis, chart.categoryAxis))
    .replace(/<valAx>.*?<\/valAx>/s, (axis) => completeAxis(axis, chart.valueAxis));
  // Without this Excel makes the name of an only series the title.
  const deleted = `<autoTitleDeleted val="${chart.title.visible ? 0 : 1}"></autoTitleDeleted>`;
  return complete
    .replace(/<view3D>.*(?=<plotArea>)/s, deleted)
    .replace('<plotVisOnly val="0">', '<plotVisOnly val="1">');
}

function completeAxis(xml: string, { tickLabelPosition, gridlines: { color } }: AxisData): string {
  const placed = xml.replace(
    '<tickLblPos val="nextTo">',
    `<tickLblPos val="${tickLabelPlaces[tickLabelPosition]}">`,
  );
  if (!color) return placed;
  return placed.replace(/(<majorGridlines>.*?)<a:solidFill>.*?<\/a:solidFill>/s, `$1${solidFill(color)}`);
}

/** Puts a sheet's charts where they are: Excelize counts widths of columns in its own way. */
export function placeCharts(xml: string, charts: readonly ChartContents[]): string {
  let index = 0;
  return xml.replace(
    /(<xdr:from>).*?(<\/xdr:from>.*?<xdr:to>).*?(<\/xdr:to>)/gs,
    (whole, ...tags: string[]) => {
      const place = charts[index++]?.place;
      return place ? [tags[0], placeXml(place.from), tags[1], placeXml(place.to), tags[2]].join("") : whole;
    },
  );
}

function placeXml({ row, column, x, y }: PlaceInCell): string {
  const across = `<xdr:col>${column}</xdr:col><xdr:colOff>${x * emuPerPixel}</xdr:colOff>`;
  const down = `<xdr:row>${row}</xdr:row><xdr:rowOff>${y * emuPerPixel}</xdr:rowOff>`;
  return `${across}${down}`;
}
