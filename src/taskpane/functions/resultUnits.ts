import { callValues } from "../../explain/condition";
import type { Explanation } from "../../explain/explanation";
import { unitsOf } from "../../explain/units";
import type { ValueUnit } from "../../functions/functionDoc";

/** The units of a result's columns, the last one holding for all further ones. */
export function resultUnits({ doc, arguments: args }: Explanation): readonly ValueUnit[] {
  return unitsOf(doc, callValues(args))("result");
}
