import type { NumberSeparators } from "../../formulas/localFormula";
import { parseCalls } from "../../formulas/parseCalls";
import type { FunctionDoc } from "../../functions/functionDoc";
import { typedText } from "./argumentText";
import type { Entries } from "./entries";

/** What to type into a function's fields for a documented call of it. */
export function exampleEntries(formula: string, doc: FunctionDoc, separators: NumberSeparators): Entries {
  const [call] = parseCalls(formula);
  return Object.fromEntries(
    doc.arguments.map((argument, index) => {
      const written = call?.arguments[index]?.text ?? "";
      return [argument.name, { typed: written && typedText(written, argument, separators) }];
    }),
  );
}
