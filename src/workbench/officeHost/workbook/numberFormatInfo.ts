import { ClientObject } from "../protocol/clientObject";

/** Excel.NumberFormatInfo: how numbers are written in the workbook's locale. */
export class NumberFormatInfo extends ClientObject {
  get NumberDecimalSeparator(): string {
    return ".";
  }
  get NumberGroupSeparator(): string {
    return ",";
  }
}
