import { ClientObject } from "../protocol/clientObject";
import type { Locale } from "./locales";
import { NumberFormatInfo } from "./numberFormatInfo";

/** Excel.CultureInfo: the user's locale. */
export class CultureInfo extends ClientObject {
  constructor(private readonly locale: Locale) {
    super();
  }

  get Name(): string {
    return this.locale.name;
  }
  get NumberFormat(): NumberFormatInfo {
    return new NumberFormatInfo(this.locale);
  }
}
