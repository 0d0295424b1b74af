import { absoluteAddress, cellAddress, rangeAddress, sheetAddress, type CellPosition } from "../grid/address";
import type { TableCell, TableDescription } from "./description";

/** A table with its position in the workbook. */
export interface PlacedTable {
  readonly table: TableDescription;
  readonly sheetName: string;
  readonly first: CellPosition;
}

/** All tables of an insertion, and the defined names chosen for the ones they ask for. */
export interface Layout {
  readonly tables: readonly PlacedTable[];
  readonly names: ReadonlyMap<string, string>;
}

/** The defined names that tables ask for, of cells and of Excel Tables. */
export function wishedNames(tables: readonly TableDescription[]): string[] {
  return tables.flatMap(({ rows, records }) => [
    ...rows.flat().flatMap(({ workbookName }) => workbookName ?? []),
    ...(records ? [records.workbookName] : []),
  ]);
}

/** The defined names of a placed table's cells, and their references. */
export function namedCells(
  { table, first, sheetName }: PlacedTable,
  { names }: Layout,
): { name: string; reference: string }[] {
  return table.rows.flatMap((cells, row) =>
    cells.flatMap(({ workbookName }, column) => {
      if (workbookName === undefined) return [];
      const cell = cellAddress({ row: first.row + row, column: first.column + column });
      const reference = `=${sheetAddress(sheetName, absoluteAddress(cell))}`;
      return [{ name: names.get(workbookName) ?? workbookName, reference }];
    }),
  );
}

/**
 * How a formula in a row of a placed table refers to {name}, {first:last} or {key!name}: by the name in the
 * workbook, by the column of an Excel Table, or else by address; {#All} is the Excel Table with its headings.
 */
export function placedReference(to: string, placed: PlacedTable, row: number, layout: Layout): string {
  if (to === "#All") return `${recordsName(placed.table, layout)}[#All]`;
  const [, key, firstName = "", lastName] = /^(?:([^!]+)!)?([^:]+)(?::(.+))?$/.exec(to) ?? [];
  const target = key === undefined ? placed : tableOf(key, layout);
  const first = findCell(target.table, firstName);
  const last = lastName === undefined ? first : findCell(target.table, lastName);
  const { workbookName } = first.cell;
  if (workbookName !== undefined && first === last) return layout.names.get(workbookName) ?? workbookName;
  const column = key === undefined ? recordsColumn(target, first, last, row, layout) : undefined;
  if (column !== undefined) return column;
  const address = rangeAddress(
    { row: target.first.row + first.row, column: target.first.column + first.column },
    { rows: last.row - first.row + 1, columns: last.column - first.column + 1 },
  );
  return key === undefined ? address : sheetAddress(target.sheetName, absoluteAddress(address));
}

/** The cell that a link to {name} or {key!name} leads to, with its sheet; undefined where it leads to a web page. */
export function linkedCell(link: string, placed: PlacedTable, layout: Layout): string | undefined {
  const [, key, name] = /^\{(?:([^!]+)!)?([^!]+)\}$/.exec(link) ?? [];
  if (name === undefined) return undefined;
  const { table, sheetName, first } = key === undefined ? placed : tableOf(key, layout);
  const { row, column } = findCell(table, name);
  return sheetAddress(sheetName, cellAddress({ row: first.row + row, column: first.column + column }));
}

function tableOf(key: string, { tables }: Layout): PlacedTable {
  const placed = tables.find(({ table }) => table.key === key);
  if (!placed) throw new Error(`No table of the model has the key ${key}.`);
  return placed;
}

interface FoundCell extends CellPosition {
  readonly cell: TableCell;
}

function findCell({ title, rows }: TableDescription, name: string): FoundCell {
  for (const [row, cells] of rows.entries()) {
    const column = cells.findIndex((cell) => cell.name === name);
    const cell = cells[column];
    if (cell) return { row, column, cell };
  }
  throw new Error(`No cell of "${title}" is named ${name}.`);
}

/** The name of a table's Excel Table in the workbook. */
export function recordsName({ records, title }: TableDescription, { names }: Layout): string {
  if (!records) throw new Error(`"${title}" has no records.`);
  return names.get(records.workbookName) ?? records.workbookName;
}

/** The structured reference to a cell of the same record, or to a column of all records; undefined for all else. */
function recordsColumn(
  { table }: PlacedTable,
  first: FoundCell,
  last: FoundCell,
  fromRow: number,
  layout: Layout,
): string | undefined {
  if (!table.records || first.column !== last.column) return undefined;
  const [headings, lastRecord] = table.records.rows;
  const name = recordsName(table, layout);
  const heading = escapedHeading(String(table.rows[headings]?.[first.column]?.value));
  if (first.row === headings + 1 && last.row === lastRecord) return `${name}[${heading}]`;
  const isSameRecord = first.row === fromRow && last.row === fromRow;
  return isSameRecord && fromRow > headings && fromRow <= lastRecord
    ? `${name}[[#This Row],[${heading}]]`
    : undefined;
}

/** Brackets, the number sign, the apostrophe and @ mean something else in a structured reference. */
function escapedHeading(heading: string): string {
  return heading.replace(/[[\]#'@]/g, "'$&");
}
