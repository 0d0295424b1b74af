import { generateRandomId } from "@univerjs/core";
import type { ChartCells, SeriesData } from "./chartData";

/** What is in a cell, counted from the first of the cells. */
type ReadCell = (row: number, column: number) => unknown;

/**
 * The series Excel makes of a block of cells: each column is one, or each row where there are more columns than rows.
 * Texts in the first row and column are names and categories; numbers there are too where the corner is empty.
 */
export function seriesOfCells(
  cells: ChartCells,
  read: ReadCell,
  seriesBy: "Auto" | "Columns" | "Rows",
): SeriesData[] {
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && cells.columnCount > cells.rowCount);
  // As if turned: lines are the series, and places the cells in them.
  const [lineCount, placeCount] = byRows
    ? [cells.rowCount, cells.columnCount]
    : [cells.columnCount, cells.rowCount];
  const at: ReadCell = (line, place) => (byRows ? read(line, place) : read(place, line));
  const part = (line: number, place: number, count: number): ChartCells =>
    byRows
      ? {
          sheetId: cells.sheetId,
          row: cells.row + line,
          column: cells.column + place,
          rowCount: 1,
          columnCount: count,
        }
      : {
          sheetId: cells.sheetId,
          row: cells.row + place,
          column: cells.column + line,
          rowCount: count,
          columnCount: 1,
        };

  const isCornerEmpty = lineCount > 1 && placeCount > 1 && at(0, 0) === "";
  const hasCategories = lineCount > 1 && (isCornerEmpty || isText(at(0, placeCount - 1)));
  const firstLine = hasCategories ? 1 : 0;
  const hasNames = placeCount > 1 && (isCornerEmpty || isText(at(firstLine, 0)));
  const firstPlace = hasNames ? 1 : 0;
  const count = placeCount - firstPlace;
  return Array.from({ length: lineCount - firstLine }, (_, index) => ({
    ...newSeries(hasNames ? part(firstLine + index, 0, 1) : `Series${index + 1}`),
    values: part(firstLine + index, firstPlace, count),
    ...(hasCategories && { categories: part(0, firstPlace, count) }),
  }));
}

/** A series without values. */
export function newSeries(name: SeriesData["name"]): SeriesData {
  return {
    id: generateRandomId(),
    name,
    lineStyle: "Continuous",
    lineWeight: 2.25,
    dataLabels: { showValue: false },
    pointLabels: {},
    invertsIfNegative: false,
  };
}

function isText(content: unknown): boolean {
  return typeof content === "string" && content !== "";
}
