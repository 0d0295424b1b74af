import type { ITableInfo } from "@univerjs/sheets-table";
import { ClientObject } from "./clientObject";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** Excel.Table, as far as it is needed to keep clear of one. */
export class Table extends ClientObject {
  constructor(
    private readonly worksheet: Worksheet,
    private readonly info: ITableInfo,
  ) {
    super();
  }

  override get id(): string {
    return this.Id;
  }

  get Id(): string {
    return this.info.id;
  }
  get Name(): string {
    return this.info.name;
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
}
