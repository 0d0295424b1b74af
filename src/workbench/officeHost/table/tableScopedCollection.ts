import { ClientCollection } from "../protocol/clientObject";
import { itemNotFound } from "../protocol/officeError";
import { boundingArea, intersect } from "../range/cellArea";
import type { Range } from "../range/range";
import type { Table } from "./table";

/** Excel.TableScopedCollection: the tables in a range, from top to bottom. */
export class TableScopedCollection extends ClientCollection {
  constructor(
    private readonly range: Range,
    private readonly isFullyContained: boolean,
  ) {
    super();
  }

  get Items(): Table[] {
    const { worksheet, area } = this.range;
    const isInside = (table: Table) => {
      const other = table.GetRange().area;
      if (!this.isFullyContained) return intersect(area, other) !== undefined;
      const both = boundingArea(area, other);
      return both.rowCount === area.rowCount && both.columnCount === area.columnCount;
    };
    return worksheet.Tables.Items.filter(isInside);
  }

  GetFirst(): Table {
    const [first] = this.Items;
    if (!first) throw itemNotFound();
    return first;
  }
  GetItem(name: unknown): Table {
    const table = this.Items.find(
      ({ Name, Id }) => Id === name || Name.toLowerCase() === String(name).toLowerCase(),
    );
    if (!table) throw itemNotFound();
    return table;
  }
  Indexer(name: unknown): Table {
    return this.GetItem(name);
  }
  GetCount(): number {
    return this.Items.length;
  }
}
