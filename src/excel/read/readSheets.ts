import type { CellPosition, RangeSize } from "../../grid/address";
import { typedContent } from "../../grid/cellContent";
import type { ProgressOptions } from "../host/progress";
import { supportsSpills } from "../host/requirements";

/** A worksheet, and the rectangle of its cells that hold something or are formatted. */
export interface UsedSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly used?: CellPosition & RangeSize;
  /** Whether any formula on it may fill other cells than its own. */
  readonly hasSpills: boolean;
}

/** Some whole rows of a sheet's used rectangle. */
export interface SheetPart extends CellPosition {
  readonly sheet: UsedSheet;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
}

/** At some hundred characters a cell well below 5 MB, Excel on the web's limit for a response. */
const mostCells = 10_000;

/** Every sheet of the workbook, in two requests. */
export async function usedSheets(context: Excel.RequestContext): Promise<UsedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  await context.sync();
  const found = worksheets.items.map((sheet) => ({ sheet, range: sheet.getUsedRangeOrNullObject() }));
  const size = "rowIndex,columnIndex,rowCount,columnCount";
  for (const { range } of found) range.load(supportsSpills() ? `${size},hasSpill` : size);
  await context.sync();
  return found.map(({ sheet, range }) => ({
    id: sheet.id,
    name: sheet.name,
    isProtected: sheet.protection.protected,
    ...(!range.isNullObject && {
      used: {
        row: range.rowIndex,
        column: range.columnIndex,
        rows: range.rowCount,
        columns: range.columnCount,
      },
    }),
    // Null means that some of the cells are of a spill.
    hasSpills: !range.isNullObject && supportsSpills() && range.hasSpill !== false,
  }));
}

/** The number of cells in the used rectangles. */
export function cellCount(sheets: readonly UsedSheet[]): number {
  return sheets.reduce((sum, { used }) => sum + (used ? used.rows * used.columns : 0), 0);
}

/** Reads the used cells of sheets, as many in a request as are safe. */
export async function* readSheets<Phase extends string>(
  context: Excel.RequestContext,
  sheets: readonly UsedSheet[],
  phase: Phase,
  { onProgress, signal }: ProgressOptions<Phase>,
): AsyncGenerator<SheetPart> {
  const total = cellCount(sheets);
  let done = 0;
  onProgress?.(phase, done, total);
  for (const bands of requests(sheets)) {
    signal?.throwIfAborted();
    yield* await readBands(context, bands);
    done += bands.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    onProgress?.(phase, done, total);
  }
}

/** Rows of a sheet, or a part of them. */
export type Band = CellPosition & RangeSize & { readonly sheet: UsedSheet };

/** Reads bands in one request. */
export async function readBands(context: Excel.RequestContext, bands: readonly Band[]): Promise<SheetPart[]> {
  const asked = bands.map(({ sheet, row, column, rows, columns }) => {
    const range = context.workbook.worksheets.getItem(sheet.id).getRangeByIndexes(row, column, rows, columns);
    range.load("formulas,values");
    return { sheet, row, column, range };
  });
  await context.sync();
  return asked.map(({ range: { formulas, values }, ...part }) => ({
    ...part,
    formulas: formulas.map((row: unknown[], r) => row.map((each, c) => typedContent(each, values[r]?.[c]))),
    values,
  }));
}

/** Bands of rows that are read together; one alone may be larger where a single row is. */
function requests(sheets: readonly UsedSheet[]): Band[][] {
  const all: Band[][] = [];
  let free = 0;
  for (const band of sheets.flatMap(bandsOf)) {
    const cells = band.rows * band.columns;
    const last = all.at(-1);
    if (last && cells <= free) last.push(band);
    else all.push([band]);
    free = (last && cells <= free ? free : mostCells) - cells;
  }
  return all;
}

function bandsOf(sheet: UsedSheet): Band[] {
  if (!sheet.used) return [];
  const { row, column, rows, columns } = sheet.used;
  const rowsEach = Math.max(1, Math.floor(mostCells / columns));
  return Array.from({ length: Math.ceil(rows / rowsEach) }, (_, index) => ({
    sheet,
    row: row + index * rowsEach,
    column,
    rows: Math.min(rowsEach, rows - index * rowsEach),
    columns,
  }));
}
