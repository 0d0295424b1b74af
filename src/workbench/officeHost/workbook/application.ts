import { ClientObject } from "../protocol/clientObject";
import { CultureInfo } from "./cultureInfo";

/** Excel.Application. */
export class Application extends ClientObject {
  /** Nothing is read here before all is calculated; only custom functions may still be at work. */
  get CalculationState(): string {
    return "Done";
  }
  get CultureInfo(): CultureInfo {
    return new CultureInfo();
  }
}
