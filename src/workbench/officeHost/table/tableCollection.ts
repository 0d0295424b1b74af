import { generateRandomId } from "@univerjs/core";
import { AddSheetTableMutation, DeleteSheetTableMutation } from "@univerjs/sheets-table";
import { defaultTableStyle, tableTheme } from "../../spreadsheet/tableStyles";
import { runUndoable } from "../../spreadsheet/undoable";
import { OrderedCollection } from "../protocol/clientObject";
import { invalidArgument } from "../protocol/officeError";
import { intersect } from "../range/cellArea";
import type { Range } from "../range/range";
import { assertUnusedName, assertValidName } from "../workbook/definedNameRules";
import type { Workbook } from "../workbook/workbook";
import type { Worksheet } from "../workbook/worksheet";
import { Table } from "./table";
import { writeTableHeadings } from "./tableHeadings";

interface NewTable {
  readonly name: string;
  readonly style: string;
  readonly isBanded: boolean;
}

/** Excel.TableCollection of a worksheet, or of all. */
export class TableCollection extends OrderedCollection<Table> {
  constructor(
    private readonly workbook: Workbook,
    private readonly worksheet?: Worksheet,
  ) {
    super();
  }

  get Items(): Table[] {
    const worksheets = this.worksheet ? [this.worksheet] : this.workbook.Worksheets.Items;
    return worksheets.flatMap((worksheet) =>
      worksheet.cells.sheet.getSubTableInfos().map(({ id }) => new Table(worksheet, id)),
    );
  }
  get Count(): number {
    return this.Items.length;
  }

  Add(address: unknown, hasHeaders: unknown): Table {
    const range = (this.worksheet ?? this.workbook.activeWorksheet).rangeFrom(address);
    if (this.worksheet && range.worksheet.Id !== this.worksheet.Id) throw invalidArgument();
    if (typeof hasHeaders !== "boolean") throw invalidArgument();
    const look = { name: this.freeName(), style: defaultTableStyle, isBanded: true };
    return this.addNamed(range, hasHeaders, look);
  }

  /** Adds a table that has its own name from the first: formulas that refer to that name are left as they are. */
  addNamed(range: Range, hasHeaders: boolean, { name, style, isBanded }: NewTable): Table {
    range.worksheet.assertUnprotected();
    assertValidName(name);
    assertUnusedName(this.workbook, name);
    assertNoTable(range);
    // As in Excel: a table has no merged cells.
    range.Unmerge();
    const headings = writeTableHeadings(range, hasHeaders);
    const { spreadsheet } = this.workbook;
    const unitId = spreadsheet.workbook.getId();
    const subUnitId = range.worksheet.Id;
    const tableId = generateRandomId();
    const { startRow, startColumn, endRow, endColumn } = headings.table.facade.getRange();
    const add = {
      unitId,
      subUnitId,
      tableId,
      name,
      range: { startRow, startColumn, endRow, endColumn },
      header: headings.names,
      options: { tableStyleId: tableTheme(spreadsheet, style, isBanded) },
    };
    runUndoable(
      spreadsheet,
      [{ id: AddSheetTableMutation.id, params: add }],
      [{ id: DeleteSheetTableMutation.id, params: { unitId, subUnitId, tableId } }],
    );
    return new Table(range.worksheet, tableId);
  }

  find(nameOrId: unknown): Table | undefined {
    const key = String(nameOrId).toLowerCase();
    return this.Items.find(({ Name, Id }) => Id.toLowerCase() === key || Name.toLowerCase() === key);
  }

  /** The name with the first number from 2 on that no table and no defined name has. */
  freeNameLike(name: string, alsoTaken: readonly string[]): string {
    const { Names, Tables } = this.workbook;
    const base = name.replace(/\d+$/, "");
    const isTaken = (free: string) =>
      Tables.find(free) ?? Names.find(free) ?? alsoTaken.find((taken) => taken === free);
    let number = 2;
    while (isTaken(`${base}${number}`)) number += 1;
    return `${base}${number}`;
  }

  private freeName(): string {
    const { Names, Tables } = this.workbook;
    let number = Tables.Count + 1;
    while (Tables.find(`Table${number}`) || Names.find(`Table${number}`)) number += 1;
    return `Table${number}`;
  }
}

function assertNoTable({ worksheet, area }: Range): void {
  const isTaken = worksheet.Tables.Items.some((table) => intersect(table.GetRange().area, area));
  if (isTaken) throw invalidArgument("A table can't overlap another table.");
}
