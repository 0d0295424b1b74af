import { ClientCollection, nullObject, type NullObject } from "../protocol/clientObject";
import { invalidArgument, itemNotFound } from "../protocol/officeError";
import type { Table } from "./table";
import { TableColumn } from "./tableColumn";

/** Excel.TableColumnCollection. */
export class TableColumnCollection extends ClientCollection {
  constructor(private readonly table: Table) {
    super();
  }

  get Items(): TableColumn[] {
    return this.table.info.columns.map((_, index) => new TableColumn(this.table, index));
  }
  get Count(): number {
    return this.Items.length;
  }

  GetItem(nameOrId: unknown): TableColumn {
    const column = this.find(nameOrId);
    if (!column) throw itemNotFound();
    return column;
  }
  GetItemOrNullObject(nameOrId: unknown): TableColumn | NullObject {
    return this.find(nameOrId) ?? nullObject;
  }
  GetItemAt(index: number): TableColumn {
    const column = this.Items[index];
    if (!column) throw invalidArgument();
    return column;
  }
  Indexer(nameOrId: unknown): TableColumn {
    return this.GetItem(nameOrId);
  }
  GetCount(): number {
    return this.Items.length;
  }

  private find(nameOrId: unknown): TableColumn | undefined {
    const key = String(nameOrId).toLowerCase();
    const columns = this.Items;
    return columns.find(({ Name }) => Name.toLowerCase() === key) ?? columns.find(({ id }) => id === key);
  }
}
