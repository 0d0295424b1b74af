import { parseStructRef, tokenTypes, type ReferenceStruct } from "@borgar/fx";
import { rewriteTokens } from "../../formulas/rewriteTokens";
import { formatAbsoluteArea, quoteSheetName, type CellArea } from "../range/cellArea";
import type { Table } from "./table";

/** Makes all formulas refer to the cells of a table instead of the table, as Excel does when it becomes a range. */
export function referToCells(table: Table): void {
  for (const { cells } of table.Worksheet.workbook.Worksheets.Items) {
    cells.sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!cell || !(cell.f || cell.si)) return;
        const formula = String(cells.formula(row, column));
        const written = withCells(formula, table, row);
        if (written !== formula) cells.write({ row, column, rowCount: 1, columnCount: 1 }, [[written]]);
      });
  }
}

/** The formula of a row with the table's cells in place of the table. */
function withCells(formula: string, table: Table, row: number): string {
  const isThisTable = (name: string | undefined) => name?.toLowerCase() === table.Name.toLowerCase();
  return rewriteTokens(formula, ({ type, value }) => {
    if (type === tokenTypes.REF_NAMED && isThisTable(value)) return addressOf(table, {}, row);
    const reference = type === tokenTypes.REF_STRUCT ? parseStructRef(value) : undefined;
    return reference && isThisTable(reference.table) ? addressOf(table, reference, row) : undefined;
  });
}

/** The address of a part of a table: [x], [#All], [[#This Row],[x]:[y]]. */
function addressOf(table: Table, { sections = [], columns = [] }: ReferenceStruct, row: number): string {
  const areaRows = rowsOf(table, sections, row);
  const areaColumns = columnsOf(table, columns);
  if (!areaRows || !areaColumns) return "#REF!";
  const { bounds } = table.Worksheet.cells;
  const address = formatAbsoluteArea({ ...areaRows, ...areaColumns }, bounds);
  // A relative row, so that a copy of the formula refers to its own.
  const cells = sections.includes("this row") ? address.replace(/\$(\d)/g, "$1") : address;
  return `${quoteSheetName(table.Worksheet.Name)}!${cells}`;
}

function rowsOf(
  table: Table,
  sections: readonly string[],
  row: number,
): Pick<CellArea, "row" | "rowCount"> | undefined {
  if (sections.includes("this row")) return { row, rowCount: 1 };
  if (sections.includes("totals")) return undefined;
  const { area } = table.GetRange();
  const withHeadings = sections.includes("all") || sections.includes("headers");
  const withData = !sections.includes("headers") || sections.includes("data");
  const [first, last] = [withHeadings ? 0 : 1, withData ? area.rowCount : 1];
  return { row: area.row + first, rowCount: last - first };
}

function columnsOf(
  table: Table,
  headings: readonly string[],
): Pick<CellArea, "column" | "columnCount"> | undefined {
  const { column, columnCount } = table.GetRange().area;
  if (headings.length === 0) return { column, columnCount };
  const found = headings.map((heading) =>
    table.Columns.Items.findIndex(({ Name }) => Name.toLowerCase() === heading.trim().toLowerCase()),
  );
  if (found.includes(-1)) return undefined;
  const [first, last] = [Math.min(...found), Math.max(...found)];
  return { column: column + first, columnCount: last - first + 1 };
}
