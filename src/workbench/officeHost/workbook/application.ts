import type { ExcelPlatform } from "../../excelPlatform";
import { ClientObject } from "../protocol/clientObject";
import { CultureInfo } from "./cultureInfo";
import { locales } from "./locales";

/** Excel.Application. */
export class Application extends ClientObject {
  constructor(private readonly platform: ExcelPlatform) {
    super();
  }

  /** Reads wait until everything is calculated; only custom functions may still run. */
  get CalculationState(): string {
    if (this.platform.beyond === "staysPending") return "Calculating";
    return this.platform.staysPending ? "Pending" : "Done";
  }
  get CultureInfo(): CultureInfo {
    return new CultureInfo(locales[this.platform.locale]);
  }
}
