import { parseStructRef, tokenTypes, type ReferenceStruct } from "@borgar/fx";
import type { WorkbookContents } from "../contents/workbookContents";
import { rewriteTokens } from "../formulas/rewriteTokens";
import { formatAbsoluteArea, quoteSheetName, type CellArea } from "../officeHost/range/cellArea";
import { excelSheetSize } from "../spreadsheet/sheetSizes";
import { contains } from "./areas";
import { mapFormulas, type FormulaPlace } from "./mapFormulas";

/** A table of a file, of which the workbench may lack parts. */
export interface FileTable {
  readonly name: string;
  readonly sheetName: string;
  /** With headings and totals. */
  readonly area: CellArea;
  readonly headingRows: number;
  readonly totalsRows: number;
  readonly columns: readonly string[];
}

/**
 * The contents with references to cells in place of those to what the workbench has of no table: totals, and tables
 * without headings. References of a table's own cells get its name, which some programs leave out.
 */
export function withCellsOfLostParts(
  contents: WorkbookContents,
  tables: readonly FileTable[],
): WorkbookContents {
  if (tables.length === 0) return contents;
  const byName = new Map(tables.map((table) => [table.name.toLowerCase(), table]));
  return mapFormulas(contents, (formula, place) =>
    rewriteTokens(formula, ({ type, value }) => {
      const reference =
        type === tokenTypes.REF_NAMED
          ? { table: value }
          : type === tokenTypes.REF_STRUCT
            ? parseStructRef(value)
            : undefined;
      if (!reference) return undefined;
      const table = reference.table ? byName.get(reference.table.toLowerCase()) : tableAt(tables, place);
      if (table && isLost(table, reference)) return addressOf(table, reference, place.row);
      return table && !reference.table ? table.name + value : undefined;
    }),
  );
}

function tableAt(
  tables: readonly FileTable[],
  { sheetName, row, column }: FormulaPlace,
): FileTable | undefined {
  return tables.find((table) => table.sheetName === sheetName && contains(table.area, { row, column }));
}

type PartOfTable = Pick<ReferenceStruct, "sections" | "columns">;

function isLost({ headingRows, totalsRows }: FileTable, { sections = [] }: PartOfTable): boolean {
  const hasTotals = totalsRows > 0 && sections.includes("all");
  return headingRows === 0 || hasTotals || sections.includes("totals");
}

function addressOf(
  table: FileTable,
  { sections = [], columns = [] }: PartOfTable,
  row: number,
): string | undefined {
  const rows = sections.includes("this row") ? { row, rowCount: 1 } : rowsOf(table, sections);
  const positions = columns.map((column) => positionOf(table, column));
  if (positions.includes(-1)) return undefined;
  if (!rows) return "#REF!";
  const [first, last] =
    positions.length > 0 ? [Math.min(...positions), Math.max(...positions)] : [0, table.area.columnCount - 1];
  const area = { ...rows, column: table.area.column + first, columnCount: last - first + 1 };
  const address = formatAbsoluteArea(area, excelSheetSize);
  // A relative row, so that a copy of the formula refers to its own.
  const cells = sections.includes("this row") ? address.replace(/\$(\d)/g, "$1") : address;
  return `${quoteSheetName(table.sheetName)}!${cells}`;
}

/** The rows of sections, which lie side by side; nothing where the table has none of them. */
function rowsOf(
  { area, headingRows, totalsRows }: FileTable,
  sections: readonly string[],
): Pick<CellArea, "row" | "rowCount"> | undefined {
  const dataEnd = area.rowCount - totalsRows;
  const has = (section: string) => sections.includes(section) || sections.includes("all");
  const parts = [
    ...(has("headers") ? [[0, headingRows]] : []),
    ...(has("data") || sections.length === 0 ? [[headingRows, dataEnd]] : []),
    ...(has("totals") ? [[dataEnd, area.rowCount]] : []),
  ];
  const start = Math.min(...parts.map(([first = 0]) => first));
  const end = Math.max(...parts.map(([, last = 0]) => last));
  return end > start ? { row: area.row + start, rowCount: end - start } : undefined;
}

/** Within a formula an apostrophe stands before brackets, # and itself. */
function positionOf({ columns }: FileTable, written: string): number {
  const names = [written, written.replace(/'(.)/g, "$1")].map((name) => name.trim().toLowerCase());
  return columns.findIndex((column) => names.includes(column.trim().toLowerCase()));
}
