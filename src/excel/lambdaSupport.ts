import { unknownName } from "../handoff/ourFormula";
import { evaluate } from "./evaluate";

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
