import type { FWorkbook } from "@univerjs/sheets/facade";
import { parseArea, splitSheetName } from "./cellArea";
import { ClientObject, NULL_OBJECT, type NullObject } from "./clientObject";
import type { Range } from "./range";
import type { Workbook } from "./workbook";

type DefinedName = ReturnType<FWorkbook["getDefinedNames"]>[number];

/** Excel.NamedItem: a defined name. */
export class NamedItem extends ClientObject {
  constructor(
    private readonly workbook: Workbook,
    private readonly definedName: DefinedName,
  ) {
    super();
  }

  override get id(): string {
    return this.Name;
  }

  get Name(): string {
    return this.definedName.getName();
  }
  get Formula(): string {
    return `=${this.definedName.getFormulaOrRefString().replace(/^=/, "")}`;
  }
  get Comment(): string {
    return this.definedName.getComment() ?? "";
  }
  get Scope(): string {
    return this.definedName.isWorkbookScope() ? "Workbook" : "Worksheet";
  }

  GetRangeOrNullObject(): Range | NullObject {
    const { sheetName, cells } = splitSheetName(this.Formula.slice(1));
    const worksheet = sheetName === undefined ? undefined : this.workbook.Worksheets.find(sheetName);
    const area = worksheet && parseArea(cells, worksheet.cells.bounds);
    if (!worksheet || !area) return NULL_OBJECT;
    return worksheet.GetRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
  }
}
