import { ClientObject } from "../protocol/clientObject";
import { apiNotFound } from "../protocol/officeError";
import { toHexColor } from "./color";
import type { Range } from "./range";
import { commonValue } from "./uniform";

/** Excel.RangeFill: the background of a range's cells. */
export class RangeFill extends ClientObject {
  constructor(private readonly range: Range) {
    super();
  }

  /** White where there is no fill, and "" where the cells differ, as in Excel. */
  get Color(): string {
    return commonValue(this.range, ({ bg }) => toHexColor(bg?.rgb ?? "#FFFFFF")) ?? "";
  }
  set Color(color: unknown) {
    this.range.worksheet.assertUnprotected();
    this.range.cells.setStyle(this.range.area, "bg", { rgb: toHexColor(color) });
  }
  /** Univer has whole fills only. */
  get Pattern(): string | null {
    return commonValue(this.range, ({ bg }) => (bg ? "Solid" : "None"));
  }
  set Pattern(pattern: unknown) {
    if (pattern === "None") this.Clear();
    else if (pattern !== "Solid") throw apiNotFound(`the fill pattern ${String(pattern)}`);
    else if (this.Pattern !== "Solid") this.Color = "#FFFFFF";
  }

  Clear(): void {
    this.range.worksheet.assertUnprotected();
    this.range.cells.setStyle(this.range.area, "bg", null);
  }
}
