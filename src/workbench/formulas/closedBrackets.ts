import { callTokens, isOperator } from "./callTokens";
import { readFormula } from "./readFormula";

/** A formula that cannot be parsed with the brackets closed that are open at its end, if that is all it lacks. */
export function withClosedBrackets(formula: string): string {
  let open = 0;
  for (const token of callTokens(formula)) {
    if (isOperator(token, "(")) open += 1;
    else if (isOperator(token, ")")) open -= 1;
  }
  const closed = formula + ")".repeat(Math.max(0, open));
  return readFormula(closed).refusal === "syntax" ? formula : closed;
}
