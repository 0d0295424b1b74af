import { OrderedCollection } from "../protocol/clientObject";
import type { Table } from "./table";
import { TableColumn } from "./tableColumn";

/** Excel.TableColumnCollection. */
export class TableColumnCollection extends OrderedCollection<TableColumn> {
  constructor(private readonly table: Table) {
    super();
  }

  get Items(): TableColumn[] {
    return this.table.info.columns.map((_, index) => new TableColumn(this.table, index));
  }
  get Count(): number {
    return this.Items.length;
  }

  find(nameOrId: unknown): TableColumn | undefined {
    const key = String(nameOrId).toLowerCase();
    const columns = this.Items;
    return columns.find(({ Name }) => Name.toLowerCase() === key) ?? columns.find(({ id }) => id === key);
  }
}
