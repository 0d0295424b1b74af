import { ClientObject } from "../protocol/clientObject";
import { invalidArgument } from "../protocol/officeError";
import type { Range } from "../range/range";
import type { CellContent } from "../range/sheetCells";
import type { Table } from "./table";

/** Excel.TableColumn. */
export class TableColumn extends ClientObject {
  constructor(
    private readonly table: Table,
    readonly index: number,
  ) {
    super();
  }

  override get id(): string {
    return String(this.Id);
  }

  /** Counted from 1 as in Excel, which however keeps a column's id when others are added or deleted. */
  get Id(): number {
    return this.index + 1;
  }
  get Index(): number {
    return this.index;
  }
  get Name(): string {
    return this.table.info.columns[this.index]?.displayName ?? "";
  }
  set Name(name: unknown) {
    if (typeof name !== "string" || name === "") throw invalidArgument();
    this.GetHeaderRowRange().Values = `'${name}`;
  }
  get Values(): CellContent[][] {
    return this.GetRange().Values;
  }
  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  GetRange(): Range {
    return this.table.GetRange().GetColumn(this.index);
  }
  GetHeaderRowRange(): Range {
    return this.table.GetHeaderRowRange().GetColumn(this.index);
  }
  GetDataBodyRange(): Range {
    return this.table.GetDataBodyRange().GetColumn(this.index);
  }
}
