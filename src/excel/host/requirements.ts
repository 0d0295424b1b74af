import { unknownName } from "../../formulas/ourFormula";
import { evaluate } from "./evaluate";

/** Whether this Excel tells which cells a formula spills into; one that cannot has no spills to tell of. */
export function tellsSpills(): boolean {
  return isSupported("1.12");
}

/** Whether this Excel tells how its user writes numbers. */
export function tellsSeparators(): boolean {
  return isSupported("1.11");
}

/** Whether this Excel tells which cells are merged. */
export function tellsMergedCells(): boolean {
  return isSupported("1.13");
}

/** Whether this Excel can be told to put comments on cells. */
export function takesComments(): boolean {
  return isSupported("1.10");
}

/** Whether this Excel can be told to put notes on cells. */
export function takesNotes(): boolean {
  return isSupported("1.18");
}

function isSupported(excelApi: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", excelApi);
}

/** An Excel that knows LAMBDA and the youngest functions that our twins use answers 2. */
const question = "=ROWS(TOCOL(MAP({1,2},LAMBDA(each,each))))";

/** Whether this Excel can calculate our functions' twins: no requirement set tells. */
export async function knowsLambda(context: Excel.RequestContext): Promise<boolean> {
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
