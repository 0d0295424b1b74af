import { unknownName } from "../../formulas/customFunctionFormula";
import { evaluate } from "./evaluate";

/** Whether this Excel reports spill areas; one that does not has no dynamic arrays either. */
export function supportsSpills(): boolean {
  return isSupported("1.12");
}

/** Whether this Excel reports the user's number separators. */
export function supportsSeparators(): boolean {
  return isSupported("1.11");
}

/** Whether this Excel reports merged cells. */
export function supportsMergedCells(): boolean {
  return isSupported("1.13");
}

/** Whether this Excel's API has comments. */
export function supportsComments(): boolean {
  return isSupported("1.10");
}

/** Whether this Excel's API has notes. */
export function supportsNotes(): boolean {
  return isSupported("1.18");
}

function isSupported(excelApi: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", excelApi);
}

/** Has no name unknown to an Excel with LAMBDA and the newest functions used in the lambdas. */
const question = "=ROWS(TOCOL(LAMBDA({1;2})()))";

/**
 * Whether this Excel can calculate the functions' lambdas: no requirement set says so. What the question's answer is
 * beside #NAME? says nothing: Excel evaluates some formulas of names in part only (OfficeDev/office-js#2380, #6110).
 */
export async function supportsLambda(context: Excel.RequestContext): Promise<boolean> {
  try {
    return (await evaluate(context, question)) !== unknownName;
  } catch (thrown) {
    // An older Excel may refuse the formula altogether. Any other error says nothing about it.
    if (thrown instanceof OfficeExtension.Error && thrown.code === "InvalidArgument") return false;
    throw thrown;
  }
}
