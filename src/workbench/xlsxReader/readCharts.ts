import type { ChartContents, ChartPlace, PlaceInCell, SheetContents } from "../contents/workbookContents";
import { formatCell } from "../officeHost/range/cellArea";
import { pointsPerPixel } from "../officeHost/range/pointsPerPixel";
import { excelSheetSize } from "../spreadsheet/sheetSizes";
import { limits } from "./limits";
import { distanceTo, emuPixels, LineSizes } from "./lineSizes";
import { readChart } from "./readChart";
import type { SheetContext } from "./sheetContext";
import { XlsxRefusal } from "./xlsxRefusal";
import type { XmlElement } from "./xml";

/** Reads a sheet's charts, and lists what else is drawn on it. */
export function readCharts(
  context: SheetContext,
  sheet: Pick<SheetContents, "columns" | "rows">,
  numberFormatAt: (reference: string) => string,
): ChartContents[] {
  const { xlsx, part } = context;
  const sizes = { columns: new LineSizes("columns", sheet.columns), rows: new LineSizes("rows", sheet.rows) };
  return xlsx.related(part, "drawing").flatMap((drawing) => {
    const anchors = xlsx.root(drawing).children.filter(({ name }) => name.endsWith("Anchor"));
    if (anchors.length > limits.drawn) throw new XlsxRefusal("contentsTooLarge", drawing);
    return anchors.flatMap((anchor) => {
      const place = placeOf(anchor, sizes);
      const drawn = contentOf(anchor);
      const at = formatCell(place.from.row, place.from.column);
      const id = drawn?.at("graphic", "graphicData", "chart")?.attributes["id"];
      const chartPart = xlsx
        .relationships(drawing)
        .find((each) => each.id === id && each.type === "chart")?.target;
      if (drawn?.name !== "graphicFrame" || chartPart === undefined || !xlsx.has(chartPart)) {
        omitDrawn(context, drawn, at);
        return [];
      }
      const { name = "" } = drawn.at("nvGraphicFramePr", "cNvPr")?.attributes ?? {};
      const chart = readChart(context, xlsx.root(chartPart), { name, at, numberFormatAt });
      if (!chart) return [];
      return { ...chart, place, chart: { ...chart.chart, ...boxOf(place, sizes) } };
    });
  });
}

/** What an anchor holds; of what only newer versions can draw the first choice. */
function contentOf(anchor: XmlElement): XmlElement | undefined {
  const drawn = ["graphicFrame", "pic", "sp", "cxnSp", "grpSp", "contentPart"];
  const holders = [
    anchor,
    anchor.at("AlternateContent", "Choice"),
    anchor.at("AlternateContent", "Fallback"),
  ];
  return holders.flatMap((holder) => holder?.children ?? []).find(({ name }) => drawn.includes(name));
}

function omitDrawn({ omit }: SheetContext, drawn: XmlElement | undefined, at: string): void {
  const uri = drawn?.at("graphic", "graphicData")?.attributes["uri"] ?? "";
  // Slicers are listed by their parts, and controls too, which have a shape for older versions.
  if (!drawn || /slicer|timeslicer/i.test(uri) || drawn.at("nvSpPr", "cNvPr")?.attributes["hidden"] === "1")
    return;
  if (drawn.name === "pic") omit("image", at);
  else omit(/chart/i.test(uri) ? "chartType" : "shape", at);
}

interface Sizes {
  readonly columns: LineSizes;
  readonly rows: LineSizes;
}

function placeOf(anchor: XmlElement, sizes: Sizes): ChartPlace {
  const [from, to] = [anchor.at("from"), anchor.at("to")];
  const start = from ? cellOf(from) : placeAt(sizes, ...pairOf(anchor.at("pos"), "x", "y"));
  if (to) return { from: start, to: cellOf(to) };
  const [left, top] = distanceTo(start, sizes.columns, sizes.rows);
  const [width, height] = pairOf(anchor.at("ext"), "cx", "cy");
  return { from: start, to: placeAt(sizes, left + width, top + height) };
}

function cellOf(place: XmlElement): PlaceInCell {
  const number = (name: string) => Math.max(0, Number(place.at(name)?.text) || 0);
  const row = Math.min(excelSheetSize.rowCount - 1, number("row"));
  const column = Math.min(excelSheetSize.columnCount - 1, number("col"));
  return { row, column, x: emuPixels(number("colOff")), y: emuPixels(number("rowOff")) };
}

function pairOf(element: XmlElement | undefined, first: string, second: string): [number, number] {
  const pixels = (name: string) => emuPixels(Math.max(0, Number(element?.attributes[name]) || 0));
  return [pixels(first), pixels(second)];
}

function placeAt({ columns, rows }: Sizes, left: number, top: number): PlaceInCell {
  const [column, x] = columns.at(left);
  const [row, y] = rows.at(top);
  return { row, column, x, y };
}

function boxOf({ from, to }: ChartPlace, { columns, rows }: Sizes) {
  const [left, top] = distanceTo(from, columns, rows);
  const [right, bottom] = distanceTo(to, columns, rows);
  const points = (pixels: number) => Math.max(0, pixels) * pointsPerPixel;
  return { left: points(left), top: points(top), width: points(right - left), height: points(bottom - top) };
}
