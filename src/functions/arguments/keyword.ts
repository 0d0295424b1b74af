import { ArgumentError, isOmitted } from "./argumentError";

/** The keyword meant, whatever its case and the spaces around it, or undefined where there is none such. */
export function findKeyword<Keyword extends string>(
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
