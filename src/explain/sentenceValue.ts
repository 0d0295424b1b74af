import type { Language } from "../data/language";
import { moneyInSentences } from "../data/moneyInSentences";
import { isCells, type CellValue, type Value } from "../formulas/value";
import type { FunctionDoc } from "../functions/functionDoc";
import { shownValue } from "./shownValue";

/** An amount in billions of US dollars, or several, as the language's sentences name money. */
export function moneyText(usdBn: Value, language: Language, locale: string): string {
  const { perUsdBn, text } = moneyInSentences[language];
  const inUnit = (cell: CellValue) => (typeof cell === "number" ? cell * perUsdBn : cell);
  const amounts = isCells(usdBn) ? usdBn.map((row) => row.map(inUnit)) : inUnit(usdBn);
  return shownValue(amounts, ["amount"], locale, "sentence") + text;
}

/** A sentence without the spaces that its places have for numbers and Latin words, where Chinese came to stand in them. */
export function closedUp(sentence: string): string {
  return sentence.replace(/(\p{Script=Han}) (?=\p{Script=Han})/gu, "$1");
}

/** What a keyword of an argument means, for sentences in which the keyword itself, an English word, would not do. */
export function keywordText(
  doc: FunctionDoc,
  name: string,
  value: Value,
  language: Language,
): string | undefined {
  if (language === "en-US" || typeof value !== "string") return undefined;
  const typed = value.trim().toLowerCase();
  const { keywords = [] } = doc.arguments.find((argument) => argument.name === name) ?? {};
  return keywords.find(({ keyword }) => keyword.toLowerCase() === typed)?.text;
}
