import { cellAddress, rangeAddress, type CellPosition, type RangeSize } from "../tables/address";
import { freeSheetName } from "./sheetName";
import type { Target } from "./target";

/** Cells that are not empty: the block they lie in, their number, and each by its position in the table. */
export interface OccupiedCells {
  readonly kind: "occupied";
  readonly address: string;
  readonly count: number;
  readonly cells: readonly CellPosition[];
}

/** What stands in the way of a table. */
export type Obstacle =
  | OccupiedCells
  | { readonly kind: "table"; readonly name: string }
  | { readonly kind: "protectedSheet" }
  | { readonly kind: "protectedWorkbook" }
  | { readonly kind: "sheetEdge" };

/** Where a table would come to lie, and what stands in its way there. */
export interface Survey {
  readonly target: Target;
  readonly sheetName: string;
  readonly first: CellPosition;
  /** Without the sheet: B2:G9. */
  readonly address: string;
  readonly obstacle?: Obstacle;
  /** Of the columns as they are, in points; empty for a sheet that is still to be made. */
  readonly columnWidths: readonly number[];
}

/** A table on a sheet of its own leaves a margin of one row and one column. */
const firstOnNewSheet: CellPosition = { row: 1, column: 1 };

/** Looks, in one request, at the cells that a table of a size would take at the target. */
export function surveyTarget(target: Target, size: RangeSize): Promise<Survey> {
  return Excel.run((context) => survey(context, target, size));
}

/** The same within a batch that goes on. */
export function survey(context: Excel.RequestContext, target: Target, size: RangeSize): Promise<Survey> {
  return target.kind === "newSheet"
    ? surveyNewSheet(context, target, size)
    : surveyCells(context, target, size);
}

async function surveyNewSheet(
  context: Excel.RequestContext,
  target: Extract<Target, { kind: "newSheet" }>,
  size: RangeSize,
): Promise<Survey> {
  const { protection, worksheets } = context.workbook;
  protection.load("protected");
  worksheets.load("items/name");
  await context.sync();
  return {
    target,
    sheetName: freeSheetName(
      target.title,
      worksheets.items.map((sheet) => sheet.name),
    ),
    first: firstOnNewSheet,
    address: rangeAddress(firstOnNewSheet, size),
    ...(protection.protected && { obstacle: { kind: "protectedWorkbook" } }),
    columnWidths: [],
  };
}

async function surveyCells(
  context: Excel.RequestContext,
  target: Extract<Target, { kind: "cell" }>,
  size: RangeSize,
): Promise<Survey> {
  const { first, room } = target;
  const sheet = context.workbook.worksheets.getItem(target.sheetId);
  const { protection } = sheet;
  sheet.load("name");
  protection.load("protected");
  const fits = size.rows <= room.rows && size.columns <= room.columns;
  const range = fits ? sheet.getRangeByIndexes(first.row, first.column, size.rows, size.columns) : undefined;
  range?.load("values,formulas");
  // An Excel Table may have empty cells, and is in the way all the same.
  const tables = range?.getTables(false);
  tables?.load("items/name");
  const columns = Array.from(
    { length: fits ? size.columns : 0 },
    (_, index) => range?.getColumn(index).format,
  );
  columns.forEach((format) => format?.load("columnWidth"));
  await context.sync();

  const obstacle: Obstacle | undefined = protection.protected
    ? { kind: "protectedSheet" }
    : range
      ? (occupiedCells(first, range.values, range.formulas) ?? tableInTheWay(tables?.items[0]?.name))
      : { kind: "sheetEdge" };
  return {
    target,
    sheetName: sheet.name,
    first,
    address: fits ? rangeAddress(first, size) : cellAddress(first),
    ...(obstacle && { obstacle }),
    columnWidths: columns.map((format) => format?.columnWidth ?? 0),
  };
}

function tableInTheWay(name: string | undefined): Obstacle | undefined {
  return name === undefined ? undefined : { kind: "table", name };
}

/** The cells with a value, or with a formula that shows none; undefined where there are none such. */
function occupiedCells(
  first: CellPosition,
  values: unknown[][],
  formulas: unknown[][],
): OccupiedCells | undefined {
  const cells = values.flatMap((row, rowIndex) =>
    row.flatMap((value, columnIndex) =>
      value !== "" || formulas[rowIndex]?.[columnIndex] !== ""
        ? [{ row: rowIndex, column: columnIndex }]
        : [],
    ),
  );
  if (cells.length === 0) return undefined;
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const top = Math.min(...rows);
  const left = Math.min(...columns);
  const address = rangeAddress(
    { row: first.row + top, column: first.column + left },
    { rows: Math.max(...rows) - top + 1, columns: Math.max(...columns) - left + 1 },
  );
  return { kind: "occupied", address, count: cells.length, cells };
}
