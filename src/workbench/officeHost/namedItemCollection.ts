import { ClientCollection, NULL_OBJECT, type NullObject } from "./clientObject";
import { NamedItem } from "./namedItem";
import { itemNotFound } from "./officeError";
import type { Workbook } from "./workbook";

/** Excel.NamedItemCollection: the workbook's defined names. */
export class NamedItemCollection extends ClientCollection {
  constructor(private readonly workbook: Workbook) {
    super();
  }

  get Items(): NamedItem[] {
    const names = this.workbook.spreadsheet.workbook.getDefinedNames();
    return names.map((name) => new NamedItem(this.workbook, name));
  }

  GetItem(name: unknown): NamedItem {
    const item = this.find(name);
    if (!item) throw itemNotFound();
    return item;
  }
  GetItemOrNullObject(name: unknown): NamedItem | NullObject {
    return this.find(name) ?? NULL_OBJECT;
  }
  Indexer(name: unknown): NamedItem {
    return this.GetItem(name);
  }
  GetCount(): number {
    return this.Items.length;
  }

  find(name: unknown): NamedItem | undefined {
    return this.Items.find(({ Name }) => Name.toLowerCase() === String(name).toLowerCase());
  }
}
