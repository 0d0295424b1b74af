import {
  DeleteSheetTableCommand,
  SetSheetTableCommand,
  TableManager,
  type ITableInfo,
  type ITableSetConfig,
} from "@univerjs/sheets-table";
import { showFilterButton, showsFilterButton } from "../../spreadsheet/patches/filterButtonsAlwaysShown";
import { renameTable } from "../../spreadsheet/renameTable";
import { isTableStyle, styleOfTheme, tableTheme } from "../../spreadsheet/tableStyles";
import { ClientObject } from "../protocol/clientObject";
import { apiNotFound, invalidArgument, itemNotFound } from "../protocol/officeError";
import type { Range } from "../range/range";
import { assertUnusedName, assertValidName } from "../workbook/definedNameRules";
import type { Worksheet } from "../workbook/worksheet";
import { TableColumnCollection } from "./tableColumnCollection";
import { referToCells } from "./tableReferences";

/** Excel.Table. */
export class Table extends ClientObject {
  constructor(
    private readonly worksheet: Worksheet,
    private readonly tableId: string,
  ) {
    super();
  }

  override get id(): string {
    return this.tableId;
  }

  override get showsResults(): boolean {
    return false;
  }
  get Id(): string {
    return this.tableId;
  }
  get Name(): string {
    return this.info.name;
  }
  set Name(name: unknown) {
    this.worksheet.assertUnprotected();
    assertValidName(name);
    if (name.toLowerCase() !== this.Name.toLowerCase()) assertUnusedName(this.worksheet.workbook, name);
    if (name === this.Name) return;
    const place = { subUnitId: this.worksheet.Id, tableId: this.tableId };
    renameTable(this.worksheet.cells.spreadsheet, place, this.Name, name);
  }
  get Style(): string {
    return styleOfTheme(this.theme).style;
  }
  set Style(style: unknown) {
    if (!isTableStyle(style)) throw invalidArgument();
    this.draw(style, this.ShowBandedRows);
  }
  get ShowBandedRows(): boolean {
    return styleOfTheme(this.theme).isBanded;
  }
  set ShowBandedRows(shows: unknown) {
    this.draw(this.Style, toBoolean(shows));
  }
  get ShowHeaders(): boolean {
    return true;
  }
  set ShowHeaders(shows: unknown) {
    if (!toBoolean(shows)) throw apiNotFound("Table.showHeaders = false");
  }
  get ShowTotals(): boolean {
    return false;
  }
  set ShowTotals(shows: unknown) {
    if (toBoolean(shows)) throw apiNotFound("Table.showTotals = true");
  }
  get ShowFilterButton(): boolean {
    return showsFilterButton(this.worksheet.cells.spreadsheet, this.tableId);
  }
  set ShowFilterButton(shows: unknown) {
    this.worksheet.assertUnprotected();
    showFilterButton(this.worksheet.cells.spreadsheet, this.tableId, toBoolean(shows));
  }
  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }
  get Worksheet(): Worksheet {
    return this.worksheet;
  }

  GetRange(): Range {
    const { startRow, startColumn, endRow, endColumn } = this.info.range;
    return this.worksheet.GetRangeByIndexes(
      startRow,
      startColumn,
      endRow - startRow + 1,
      endColumn - startColumn + 1,
    );
  }
  GetHeaderRowRange(): Range {
    return this.GetRange().GetRow(0);
  }
  GetDataBodyRange(): Range {
    return this.GetRange().GetOffsetRange(1, 0).GetResizedRange(-1, 0);
  }

  /** Formulas that refer to the table become #REF!, and its cells are emptied, as in Excel. */
  Delete(): void {
    this.remove().Clear();
  }
  ConvertToRange(): Range {
    this.worksheet.assertUnprotected();
    referToCells(this);
    return this.remove();
  }

  private remove(): Range {
    this.worksheet.assertUnprotected();
    const range = this.GetRange();
    // Univer's undo restores a table with its buttons: undoing this as well hides them again.
    if (!this.ShowFilterButton) this.ShowFilterButton = true;
    this.execute(DeleteSheetTableCommand.id, { subUnitId: this.worksheet.Id });
    return range;
  }

  /** The names and positions of the columns as Univer stores them. */
  get info(): ITableInfo {
    return this.model.getTableInfo();
  }

  private get model() {
    const { injector, workbook } = this.worksheet.cells.spreadsheet;
    const model = injector.get(TableManager).getTableById(workbook.getId(), this.tableId);
    if (!model) throw itemNotFound();
    return model;
  }

  private get theme(): string {
    return this.model.getTableStyleId();
  }

  private draw(style: string, isBanded: boolean): void {
    this.worksheet.assertUnprotected();
    this.configure({ theme: tableTheme(this.worksheet.cells.spreadsheet, style, isBanded) });
  }

  private configure(config: ITableSetConfig): void {
    this.execute(SetSheetTableCommand.id, config);
  }

  private execute(command: string, params: object): void {
    const { commands, workbook } = this.worksheet.cells.spreadsheet;
    const target = { unitId: workbook.getId(), tableId: this.tableId };
    if (!commands.syncExecuteCommand(command, { ...target, ...params })) throw invalidArgument();
  }
}

function toBoolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}
