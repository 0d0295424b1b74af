import { formattedNumber } from "../../src/tables/numberFormat";
import type { TableCell, TableDescription } from "../../src/tables/description";

/**
 * Advance widths in thousandths of the font's size of the characters from space to ~ in Arial, the widest of the fonts
 * that Excel gives a new workbook (Calibri and Aptos Narrow are narrower in every letter): Adobe's metrics of Helvetica,
 * to which Arial's are equal.
 */
const arial = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
/** Of a Chinese character, and of all else as an upper bound. */
const fullWidth = 1000;
const otherWidth = 600;
/** Bold letters are wider. */
const boldFactor = 1.07;
/** In pixels: what Excel leaves free at both sides of a cell, and an indent. */
const padding = 6;
const indent = 10;

/** Pixels that a cell's text takes at Excel's 11 points, a title's at 14. */
function textWidth(text: string, { style }: TableCell): number {
  const sizePixels = ((style?.large ? 14 : 11) * 4) / 3;
  const thousandths = [...text].reduce((sum, character) => {
    const code = character.codePointAt(0) ?? 0;
    return sum + (arial[code - 32] ?? (code >= 0x2e80 ? fullWidth : otherWidth));
  }, 0);
  return (
    (thousandths / 1000) * sizePixels * (style?.bold ? boldFactor : 1) +
    padding +
    (style?.indented ? indent : 0)
  );
}

const shownText = ({ value, style }: TableCell, language: string) =>
  typeof value === "number" ? formattedNumber(value, style?.numberFormat ?? "0", language) : value;

/** A text that is wrapped has so many lines. */
const mostLines = 4;

/** The room of a cell: its column, and for a text the empty cells beside it, which it runs over. */
function room(row: readonly TableCell[], column: number, widths: readonly number[]): number {
  const cell = row[column];
  const isText = typeof cell?.value === "string";
  if (cell?.style?.wrapped) return mostLines * (widths[column] ?? 0);
  const step = cell?.style?.alignRight ? -1 : 1;
  let pixels = widths[column] ?? 0;
  for (let next = column + step; isText && isFree(row[next]); next += step) pixels += widths[next] ?? 0;
  return pixels;
}

const isFree = (cell: TableCell | undefined) =>
  cell !== undefined && cell.value === "" && !(cell.formula ?? cell.live ?? cell.native ?? cell.spilled);

/** What is not seen whole of a table, with the pixels it needs and those it has. */
export function cutTexts({ rows, columnWidths }: TableDescription, language: string): string[] {
  return rows.flatMap((row) =>
    row.flatMap((cell, column) => {
      const text = shownText(cell, language);
      const [needed, has] = [textWidth(text, cell), room(row, column, columnWidths)];
      return text !== "" && needed > has ? [`${text}: ${Math.ceil(needed)} of ${has}`] : [];
    }),
  );
}
