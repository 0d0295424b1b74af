import { CalculationError } from "../../finance/calculationError";
import { ArgumentError, expectation, isOmitted } from "./argumentError";

/** The keyword meant, whatever its case and the spaces around it, or undefined where there is none such. */
function findKeyword<Keyword extends string>(
  value: unknown,
  keywords: readonly Keyword[],
): Keyword | undefined {
  if (typeof value !== "string") return undefined;
  const typed = value.trim().toLowerCase();
  return keywords.find((keyword) => keyword.toLowerCase() === typed);
}

/** Reads one of the keywords, or the default where the argument is omitted. */
export function readKeyword<Keyword extends string>(
  name: string,
  value: unknown,
  keywords: readonly Keyword[],
  whenOmitted: Keyword,
): Keyword {
  if (isOmitted(value)) return whenOmitted;
  const keyword = findKeyword(value, keywords);
  if (keyword === undefined) throw new ArgumentError(name, keywords.join(", "), value);
  return keyword;
}

/** Reads which datum is asked for, or the default where the argument is omitted; an unknown one is notAvailable. */
export function readItem<Item extends string>(
  name: string,
  value: unknown,
  items: readonly Item[],
  whenOmitted: Item,
): Item {
  if (isOmitted(value)) return whenOmitted;
  const item = findKeyword(value, items);
  if (item === undefined) {
    throw new CalculationError("notAvailable", expectation(name, items.join(", "), value));
  }
  return item;
}
