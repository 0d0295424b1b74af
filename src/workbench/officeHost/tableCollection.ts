import { ClientCollection, NULL_OBJECT, type NullObject } from "./clientObject";
import { itemNotFound } from "./officeError";
import { Table } from "./table";
import type { Worksheet } from "./worksheet";

/** Excel.TableCollection of a worksheet, or of all. */
export class TableCollection extends ClientCollection {
  constructor(private readonly worksheets: readonly Worksheet[]) {
    super();
  }

  get Items(): Table[] {
    return this.worksheets.flatMap((worksheet) =>
      worksheet.cells.sheet.getSubTableInfos().map((info) => new Table(worksheet, info)),
    );
  }

  GetItem(nameOrId: unknown): Table {
    const table = this.find(nameOrId);
    if (!table) throw itemNotFound();
    return table;
  }
  GetItemOrNullObject(nameOrId: unknown): Table | NullObject {
    return this.find(nameOrId) ?? NULL_OBJECT;
  }
  Indexer(nameOrId: unknown): Table {
    return this.GetItem(nameOrId);
  }
  GetCount(): number {
    return this.Items.length;
  }

  private find(nameOrId: unknown): Table | undefined {
    const key = String(nameOrId).toLowerCase();
    return this.Items.find(({ Name, Id }) => Id.toLowerCase() === key || Name.toLowerCase() === key);
  }
}
