import { isDefinedName } from "../../formulas/definedName";
import { invalidArgument, itemAlreadyExists } from "../protocol/officeError";
import type { Workbook } from "./workbook";

/** Throws Excel's error if a defined name or a table cannot have this name. */
export function assertValidName(name: unknown): asserts name is string {
  if (!isDefinedName(name)) throw invalidArgument();
}

/** Throws Excel's error if a table or a name of the workbook already has this name. */
export function assertUnusedName(workbook: Workbook, name: string): void {
  if (workbook.Names.find(name) || workbook.Tables.find(name)) throw itemAlreadyExists();
}
