import { cellAddress, rangeAddress } from "../../grid/address";
import { placeSize } from "../../tables/placement";
import type { PlacedTable } from "../../tables/reference";
import { chartTop, chartWidth, rowHeight } from "./chart";
import { defaultColumnWidth, pointsPerPixel } from "./columnWidth";

/**
 * What Excel's own margins leave of a page across, in points: of Letter and A4 the smaller height and, as less fits on a
 * page that is scaled less, the larger width.
 */
const page = { width: 741, height: 487 };

/**
 * Makes a table's own sheet ready for print: across, one page wide, with the headings on each page and the chart whole.
 * The paper stays the user's.
 */
export function setUpPages(sheet: Excel.Worksheet, { table, first }: PlacedTable): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  const { rows } = placeSize(table);
  const widths = printedWidths(table);
  pageLayout.setPrintArea(rangeAddress(first, { rows, columns: widths.length }));
  pageLayout.setPrintTitleRows(`$${first.row + 1}:$${first.row + table.headingRows}`);
  if (table.footers) {
    const { defaultForAllPages: texts } = pageLayout.headersFooters;
    texts.leftFooter = table.footers.left;
    texts.rightFooter = table.footers.right;
  }
  if (table.chart && !fitsOnPage(rows, widths))
    sheet.horizontalPageBreaks.add(cellAddress(chartTop(table, first)));
}

/** Of the table's columns, in points, and of as many beside them as the chart needs. */
function printedWidths(table: PlacedTable["table"]): number[] {
  const widths = table.columnWidths.map((pixels) => Math.max(pixels * pointsPerPixel, defaultColumnWidth));
  while (table.chart && sum(widths) < chartWidth) widths.push(defaultColumnWidth);
  return widths;
}

function fitsOnPage(rows: number, widths: readonly number[]): boolean {
  const scale = Math.min(1, page.width / sum(widths));
  return rows * rowHeight * scale <= page.height;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
