import type { ChartData } from "../charts/chartData";
import type { ChartContents, PlaceInCell } from "./workbookContents";

/** A file's unit of length: 914,400 to the inch of 96 pixels. */
const emuPerPixel = 9525;

/** Corrects the XML of a chart: series with texts for names, labels of some series only, and no title of Excel's own. */
export function completeChart(xml: string, chart: ChartData): string {
  let index = 0;
  const complete = xml.replace(/<ser>.*?<\/ser>/gs, (series) => {
    const hasLabels = chart.series[index++]?.dataLabels.showValue === true;
    const named = series.replace(/<strRef><f>&#34;(.*?)&#34;<\/f><\/strRef>/s, "<v>$1</v>");
    return hasLabels ? named : named.replace('<showVal val="1">', '<showVal val="0">');
  });
  // Without this Excel makes the name of an only series the title.
  const deleted = `<autoTitleDeleted val="${chart.title.visible ? 0 : 1}"></autoTitleDeleted>`;
  return complete.replace("<view3D>", `${deleted}$&`);
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
