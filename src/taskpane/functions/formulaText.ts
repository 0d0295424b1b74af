import { evaluate } from "../../formulas/evaluate";
import type { FunctionDoc } from "../../functions/functionDoc";
import type { Default, FunctionModule } from "../../functions/functionModule";
import { expressionOf } from "./argumentText";

/** A call of a function as an English formula, with only the arguments that differ from the defaults. */
export function formulaText(
  { id, arguments: docs }: FunctionDoc,
  defaults: FunctionModule["defaults"],
  argumentTexts: Readonly<Record<string, string>>,
): string {
  const written = docs.map(({ name }) => {
    const text = argumentTexts[name] ?? "";
    return text !== "" && isDefault(text, defaults?.[name]) ? "" : text;
  });
  return `=${id}(${written.join(",").replace(/,+$/, "")})`;
}

function isDefault(text: string, whenOmitted: Default | undefined): boolean {
  if (whenOmitted === undefined) return false;
  const expression = expressionOf(text);
  const value = expression && evaluate(expression, () => undefined);
  return comparable(value) === comparable(typeof whenOmitted === "object" ? whenOmitted.value : whenOmitted);
}

function comparable(value: unknown): unknown {
  return typeof value === "string" ? value.trim().toLowerCase() : value;
}
