import { ClientObject } from "../protocol/clientObject";
import { CultureInfo } from "./cultureInfo";

/** Excel.Application. */
export class Application extends ClientObject {
  /** Reads wait until everything is calculated; only custom functions may still run. */
  get CalculationState(): string {
    return "Done";
  }
  get CultureInfo(): CultureInfo {
    return new CultureInfo();
  }
}
