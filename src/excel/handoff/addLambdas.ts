import { isSameLambda, type LambdaName } from "../../handoff/lambdaNames";
import { nameChange } from "../rollback/nameChange";
import type { WorkbookChange } from "../rollback/rollback";
import { addNames } from "../write/addNames";
import type { SheetPlan } from "./planSheet";

/** Defines the LAMBDAs that the copies call and the workbook does not have yet; they are added to `made`. */
export async function addLambdas(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  lambdas: ReadonlyMap<string, LambdaName>,
  made: WorkbookChange[],
): Promise<void> {
  const called = new Set(plans.flatMap(({ cells }) => cells.flatMap(({ plan }) => plan.lambdas)));
  const missing = [...called].flatMap((id) => {
    const lambda = lambdas.get(id);
    return lambda && !lambda.exists ? [{ id, ...lambda }] : [];
  });
  made.push(...missing.map(({ name, formula }) => nameChange(name, formula, { isSame: isSameLambda })));
  await addNames(
    context,
    missing.map(({ id, name, formula }) => ({ name, formula, comment: id })),
  );
}
