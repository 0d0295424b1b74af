import { unknownName } from "../../formulas/customFunctionFormula";
import { evaluate } from "./evaluate";

/** Whether this Excel tells which cells a formula spills into; one that cannot has no spills to tell of. */
export function supportsSpills(): boolean {
  return isSupported("1.12");
}

/** Whether this Excel tells how its user writes numbers. */
export function supportsSeparators(): boolean {
  return isSupported("1.11");
}

/** Whether this Excel tells which cells are merged. */
export function supportsMergedCells(): boolean {
  return isSupported("1.13");
}

/** Whether this Excel can be told to put comments on cells. */
export function supportsComments(): boolean {
  return isSupported("1.10");
}

/** Whether this Excel can be told to put notes on cells. */
export function supportsNotes(): boolean {
  return isSupported("1.18");
}

function isSupported(excelApi: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", excelApi);
}

/** An Excel that knows LAMBDA and the youngest functions that our lambdas use answers 2. */
const question = "=ROWS(TOCOL(MAP({1,2},LAMBDA(each,each))))";

/** Whether this Excel can calculate our functions' lambdas: no requirement set tells. */
export async function supportsLambda(context: Excel.RequestContext): Promise<boolean> {
  try {
    return (await evaluate(context, question)) === 2;
  } catch (thrown) {
    // An older Excel may refuse the formula altogether. Anything else that fails does not tell.
    if (thrown instanceof OfficeExtension.Error && thrown.code === "InvalidArgument") return false;
    throw thrown;
  }
}

/** Whether Excel knows our functions now. One that is busy with them does too. */
export function functionsRespond(): Promise<boolean> {
  return Excel.run(async (context) => (await evaluate(context, "=CAPEX.VERSION()")) !== unknownName);
}
