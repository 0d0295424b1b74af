import { ClientObject } from "../protocol/clientObject";
import type { Locale } from "./locales";

/** Excel.NumberFormatInfo: how numbers are written in the user's locale. */
export class NumberFormatInfo extends ClientObject {
  constructor(private readonly locale: Locale) {
    super();
  }

  get NumberDecimalSeparator(): string {
    return this.locale.decimal;
  }
  get NumberGroupSeparator(): string {
    return this.locale.group;
  }
}
