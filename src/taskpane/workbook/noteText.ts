import { dataVersion } from "../../data/version";
import type { CustomFunctionCall } from "../../formulas/expression";
import type { FunctionDoc } from "../../functions/functionDoc";
import type { WorkbookWords } from "./words";

/** The note on a copied cell whose lookups became values: its formula, the lookups' sources, the data's version. */
export function noteText(
  formula: string,
  lookups: readonly CustomFunctionCall[],
  docs: readonly FunctionDoc[],
  words: WorkbookWords,
): string {
  const ids = [...new Set(lookups.map(({ id }) => id))];
  const sources = ids.flatMap((id) => {
    const source = docs.find((doc) => doc.id === id)?.source;
    return source ? [words.noteSource(id, source)] : [];
  });
  return [words.noteWas(formula), ...sources, words.dataVersion(dataVersion)].join("\n");
}
