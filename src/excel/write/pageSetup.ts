import { cellAddress, rangeAddress } from "../../grid/address";
import { placeSize } from "../../tables/placement";
import type { PlacedTable } from "../../tables/reference";
import { chartTop, rowHeight } from "./chart";
import { defaultColumnWidth, pointsPerPixel } from "./columnWidth";

/** What Excel's own margins leave of a page across, in points: of Letter and A4 the smaller width and height. */
const page = { width: 691, height: 487 };

/** The least of its size to which a table is made smaller so that it is on one page. */
const smallestScale = 0.65;

/**
 * Makes a table's own sheet ready for print: across, one page wide, and one high unless it would be too small. Then the
 * headings are on each page, and the chart begins one. The paper stays the user's.
 */
export function setUpPages(sheet: Excel.Worksheet, { table, first }: PlacedTable): void {
  const { pageLayout } = sheet;
  const { rows } = placeSize(table);
  const widths = printedWidths(table);
  const isOnePage = fitsOnPage(rows, widths);
  pageLayout.orientation = "Landscape";
  pageLayout.zoom = { horizontalFitToPages: 1, ...(isOnePage && { verticalFitToPages: 1 }) };
  pageLayout.setPrintArea(rangeAddress(first, { rows, columns: widths.length }));
  pageLayout.setPrintTitleRows(`$${first.row + 1}:$${first.row + table.headingRows}`);
  if (table.footers) {
    const { defaultForAllPages: texts } = pageLayout.headersFooters;
    texts.leftFooter = table.footers.left;
    texts.rightFooter = table.footers.right;
  }
  if (table.chart && !isOnePage) sheet.horizontalPageBreaks.add(cellAddress(chartTop(table, first)));
}

/** Of the table's columns, in points, and of those beside them that the page has room for: texts and charts reach there. */
function printedWidths(table: PlacedTable["table"]): number[] {
  const widths = table.columnWidths.map((pixels) => Math.max(pixels * pointsPerPixel, defaultColumnWidth));
  while (sum(widths) + defaultColumnWidth <= page.width) widths.push(defaultColumnWidth);
  return widths;
}

function fitsOnPage(rows: number, widths: readonly number[]): boolean {
  const scale = Math.min(1, page.width / sum(widths));
  return rows * rowHeight * Math.min(scale, smallestScale) <= page.height;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
