import type { FunctionDoc, ValueUnit } from "../functions/functionDoc";
import { allHold, type CallValues } from "./condition";

/** The units of a call's values by name, "result" being the result; of the result one for each column. */
export function unitsOf(doc: FunctionDoc, call: CallValues): (name: string) => readonly ValueUnit[] {
  return (name) => {
    const exception = doc.unitExceptions.find((each) => each.name === name && allHold(each.when, call));
    if (exception) return [exception.unit];
    if (name === "result") return doc.resultUnits;
    return [doc.arguments.find((argument) => argument.name === name)?.unit ?? "number"];
  };
}
