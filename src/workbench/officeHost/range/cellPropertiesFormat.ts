import { ClientObject } from "../protocol/clientObject";
import { CellBorderCollection } from "./cellBorderCollection";
import type { Range } from "./range";
import type { RangeFill } from "./rangeFill";
import type { RangeFont } from "./rangeFont";

/** Excel.CellPropertiesFormat: the format of one cell, without the size of its row and column. */
export class CellPropertiesFormat extends ClientObject {
  constructor(private readonly cell: Range) {
    super();
  }

  get Fill(): RangeFill {
    return this.cell.Format.Fill;
  }
  get Font(): RangeFont {
    return this.cell.Format.Font;
  }
  get Borders(): CellBorderCollection {
    return new CellBorderCollection(this.cell);
  }

  get HorizontalAlignment(): string | null {
    return this.cell.Format.HorizontalAlignment;
  }
  set HorizontalAlignment(name: unknown) {
    this.cell.Format.HorizontalAlignment = name;
  }
  get VerticalAlignment(): string | null {
    return this.cell.Format.VerticalAlignment;
  }
  set VerticalAlignment(name: unknown) {
    this.cell.Format.VerticalAlignment = name;
  }
  get WrapText(): boolean | null {
    return this.cell.Format.WrapText;
  }
  set WrapText(wraps: unknown) {
    this.cell.Format.WrapText = wraps;
  }
  get IndentLevel(): number | null {
    return this.cell.Format.IndentLevel;
  }
  set IndentLevel(level: unknown) {
    this.cell.Format.IndentLevel = level;
  }
}
