import { applyCellStyles } from "../../../src/excel/write/cellStyles";
import { cellAddress } from "../../../src/grid/address";
import type { TableDescription } from "../../../src/tables/description";
import { placedCells } from "../../../src/tables/placement";
import { wishedNames } from "../../../src/tables/reference";

const first = { row: 1, column: 1 };

/** Writes a table's cells and looks on a new sheet, waiting for Excel after each row. Returns how often it waited. */
export function writeRowByRow(table: TableDescription): Promise<number> {
  return writePortions(table, (line) => [line.map((_, column) => column)]);
}

/** The same, waiting after each cell that has anything. */
export function writeCellByCell(table: TableDescription): Promise<number> {
  return writePortions(table, (line) =>
    line.flatMap(({ value, style, live }, column) => (value !== "" || style || live ? [[column]] : [])),
  );
}

/** Writes a table in portions, each the columns of a row that `portionsOf` names. */
function writePortions(
  table: TableDescription,
  portionsOf: (line: TableDescription["rows"][number]) => number[][],
): Promise<number> {
  const place = { table, sheetName: table.title, first };
  const names = new Map(wishedNames([table]).map((name) => [name, name]));
  const contents = placedCells(place, { tables: [place], names }, "live");
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    await context.sync();
    let waits = 1;
    for (const [row, line] of table.rows.entries()) {
      for (const columns of portionsOf(line)) {
        const [from = 0, to = 0] = [columns[0], columns.at(-1)];
        const cells = [from, to].map((column) =>
          cellAddress({ row: first.row + row, column: first.column + column }),
        );
        const range = sheet.getRange(cells.join(":"));
        range.formulas = [contents[row]?.slice(from, to + 1) ?? []];
        applyCellStyles(range, { ...table, rows: [line.slice(from, to + 1)] });
        await context.sync();
        waits += 1;
      }
    }
    return waits;
  });
}
