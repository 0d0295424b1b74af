import { ClientObject } from "../protocol/clientObject";
import { NumberFormatInfo } from "./numberFormatInfo";

/** Excel.CultureInfo: the workbook's locale, which is en-US whatever language the page is in. */
export class CultureInfo extends ClientObject {
  get Name(): string {
    return "en-US";
  }
  get NumberFormat(): NumberFormatInfo {
    return new NumberFormatInfo();
  }
}
