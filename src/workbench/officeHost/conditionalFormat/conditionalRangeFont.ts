import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import { ClientObject } from "../protocol/clientObject";
import { invalidArgument } from "../protocol/officeError";
import { toHexColor } from "../range/color";
import type { ConditionalFormat } from "./conditionalFormat";

/** Excel.ConditionalRangeFont. */
export class ConditionalRangeFont extends ClientObject {
  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  /** "" where the format leaves the colour as it is. */
  get Color(): string {
    const { cl } = this.owner.style;
    return cl?.rgb ? toHexColor(cl.rgb) : "";
  }
  set Color(color: unknown) {
    this.owner.setStyle({ cl: { rgb: toHexColor(color) } });
  }
  get Bold(): boolean {
    return this.owner.style.bl === BooleanNumber.TRUE;
  }
  set Bold(isBold: unknown) {
    this.owner.setStyle({ bl: toBooleanNumber(isBold) });
  }
  get Italic(): boolean {
    return this.owner.style.it === BooleanNumber.TRUE;
  }
  set Italic(isItalic: unknown) {
    this.owner.setStyle({ it: toBooleanNumber(isItalic) });
  }
  get Strikethrough(): boolean {
    return this.owner.style.st?.s === BooleanNumber.TRUE;
  }
  set Strikethrough(isStruck: unknown) {
    this.owner.setStyle({ st: { s: toBooleanNumber(isStruck) } });
  }

  Clear(): void {
    const none: IStyleBase = { cl: undefined, bl: undefined, it: undefined, st: undefined };
    this.owner.setStyle(none);
  }
}

function toBooleanNumber(value: unknown): BooleanNumber {
  if (typeof value !== "boolean") throw invalidArgument();
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
