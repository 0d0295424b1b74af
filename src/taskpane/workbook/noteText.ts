import { dataVersion } from "../../data/version";
import type { CustomFunctionCall } from "../../formulas/expression";
import type { FunctionDoc } from "../../functions/functionDoc";
import type { WorkbookMessages } from "../messages/workbook";

/** The note on a copied cell whose lookups became values: its formula, the lookups' sources, the data's version. */
export function noteText(
  formula: string,
  lookups: readonly CustomFunctionCall[],
  docs: readonly FunctionDoc[],
  messages: WorkbookMessages,
): string {
  const ids = [...new Set(lookups.map(({ id }) => id))];
  const sources = ids.flatMap((id) => {
    const source = docs.find((doc) => doc.id === id)?.source;
    return source ? [messages.noteSource(id, source)] : [];
  });
  return [messages.noteWas(formula), ...sources, messages.dataVersion(dataVersion)].join("\n");
}
