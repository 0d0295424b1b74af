import { BooleanNumber, TextDecoration, type IStyleData } from "@univerjs/core";
import { ClientObject } from "../protocol/clientObject";
import { invalidArgument } from "../protocol/officeError";
import { toHexColor } from "./color";
import type { Range } from "./range";
import { commonValue, lookUp } from "./uniform";

const underlines: Readonly<Record<string, IStyleData["ul"] | null>> = {
  None: null,
  Single: { s: BooleanNumber.TRUE },
  Double: { s: BooleanNumber.TRUE, t: TextDecoration.DOUBLE },
};

/** Excel.RangeFont: the font of a range's cells. */
export class RangeFont extends ClientObject {
  constructor(private readonly range: Range) {
    super();
  }

  get Bold(): boolean | null {
    return commonValue(this.range, ({ bl }) => bl === BooleanNumber.TRUE);
  }
  set Bold(isBold: unknown) {
    this.setStyle("bl", toBooleanNumber(isBold));
  }
  get Italic(): boolean | null {
    return commonValue(this.range, ({ it }) => it === BooleanNumber.TRUE);
  }
  set Italic(isItalic: unknown) {
    this.setStyle("it", toBooleanNumber(isItalic));
  }
  get Strikethrough(): boolean | null {
    return commonValue(this.range, ({ st }) => st?.s === BooleanNumber.TRUE);
  }
  set Strikethrough(isStruck: unknown) {
    this.setStyle("st", { s: toBooleanNumber(isStruck) });
  }
  /** "" where the cells differ, as in Excel. */
  get Color(): string {
    return commonValue(this.range, ({ cl }) => toHexColor(cl?.rgb ?? "#000000")) ?? "";
  }
  set Color(color: unknown) {
    this.setStyle("cl", { rgb: toHexColor(color) });
  }
  get Name(): string | null {
    return commonValue(this.range, ({ ff }) => ff ?? "Arial");
  }
  set Name(name: unknown) {
    if (typeof name !== "string" || name === "") throw invalidArgument();
    this.setStyle("ff", name);
  }
  get Size(): number | null {
    return commonValue(this.range, ({ fs }) => fs ?? 11);
  }
  set Size(points: unknown) {
    if (typeof points !== "number" || !(points >= 1 && points <= 409)) throw invalidArgument();
    this.setStyle("fs", points);
  }
  get Underline(): string | null {
    return commonValue(this.range, ({ ul }) => {
      if (ul?.s !== BooleanNumber.TRUE) return "None";
      return ul.t === TextDecoration.DOUBLE ? "Double" : "Single";
    });
  }
  set Underline(name: unknown) {
    this.setStyle("ul", lookUp(underlines, name));
  }

  private setStyle<Part extends keyof IStyleData>(part: Part, value: IStyleData[Part] | null): void {
    this.range.worksheet.assertUnprotected();
    this.range.cells.setStyle(this.range.area, part, value);
  }
}

function toBooleanNumber(value: unknown): BooleanNumber {
  if (typeof value !== "boolean") throw invalidArgument();
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
