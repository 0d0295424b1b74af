import { toCol } from "@borgar/fx";
import type { CellContents, LineContents } from "../contents/workbookContents";
import { excelSheetSize, workbenchSheetSize } from "../spreadsheet/sheetSizes";
import { isSeenWhereEmpty } from "./cellStyles";
import { columnPixels, usualPixels } from "./lineSizes";
import type { SheetContext } from "./sheetContext";
import { isTrue, type XmlElement } from "./xml";

/**
 * The columns that are not as Excel makes them. A file often says something of all 16,384: it is listed as far as there
 * are cells, or the workbench has columns.
 */
export function readColumns(
  context: SheetContext,
  root: XmlElement,
  cells: readonly CellContents[],
): LineContents[] {
  const lastUsed = cells.reduce((last, { column }) => Math.max(last, column), 0);
  const end = Math.min(excelSheetSize.columnCount, Math.max(workbenchSheetSize.columnCount, lastUsed + 1));
  const columns = new Map<number, LineContents>();
  // The contents know no width of all columns.
  const own = Number(root.at("sheetFormatPr")?.attributes["defaultColWidth"]);
  const size = own > 0 ? columnPixels(own) : usualPixels.columns;
  if (size !== usualPixels.columns) {
    for (let index = 0; index <= lastUsed; index += 1) columns.set(index, { index, size, isHidden: false });
  }
  let next = 0;
  for (const { attributes } of columnRanges(root)) {
    const { width, hidden, style, outlineLevel, customWidth } = attributes;
    // Excel has no column in two of them: thousands could each be of all columns.
    const [first, last] = [Math.max(next, Number(attributes["min"]) - 1), Number(attributes["max"]) - 1];
    if (!(last >= first)) continue;
    next = last + 1;
    const isHidden = isTrue(hidden);
    // Excel writes a width of a hidden column too, that of its default or 0.
    const isSized = Number(width) > 0 && (isTrue(customWidth) || !isHidden);
    const pixels = isSized ? columnPixels(Number(width)) : size;
    for (let index = first; index <= last && index < end; index += 1) {
      columns.set(index, { index, ...(pixels !== usualPixels.columns && { size: pixels }), isHidden });
    }
    const place = `${toCol(first)}:${toCol(Math.min(last, excelSheetSize.columnCount - 1))}`;
    if (Number(outlineLevel) > 0) context.omit("outline", place);
    if (isSeenWhereEmpty(context.styles.ofCell(Number(style ?? 0)))) context.omit("lineFormat", place);
  }
  return [...columns.values()]
    .filter(({ size: pixels, isHidden }) => pixels !== undefined || isHidden)
    .sort((a, b) => a.index - b.index);
}

function columnRanges(root: XmlElement): XmlElement[] {
  const ranges = root.at("cols")?.all("col") ?? [];
  return ranges
    .filter(({ attributes }) => Number(attributes["min"]) >= 1)
    .sort((a, b) => Number(a.attributes["min"]) - Number(b.attributes["min"]));
}
