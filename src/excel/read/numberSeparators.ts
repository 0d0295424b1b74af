import type { NumberSeparators } from "../../formulas/localFormula";
import { supportsSeparators } from "../host/requirements";
import { whenNotEditing } from "../host/run";

/** Excel's separators, which may differ from its language's; undefined where this Excel does not report them. */
export async function readNumberSeparators(): Promise<NumberSeparators | undefined> {
  if (!supportsSeparators()) return undefined;
  return Excel.run(whenNotEditing, async (context) => {
    const { numberFormat } = context.application.cultureInfo;
    numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
    await context.sync();
    return { decimal: numberFormat.numberDecimalSeparator, group: numberFormat.numberGroupSeparator };
  });
}
