import type { Language } from "../../data/language";
import { unknownName } from "../../formulas/customFunctionFormula";
import { watchHealth, type Health } from "./watchHealth";
import { words as wordsOf } from "./words";

/** What the status line says, and with which mark. */
export interface Status {
  readonly mood: "good" | "bad" | "none";
  readonly text: string;
}

/** Tells what the status line has to say in a language and locale, now and whenever that changes. */
export function watchStatus(
  onStatus: (status: (language: Language, locale: string) => Status) => void,
): () => void {
  return watchHealth((health) => onStatus((language, locale) => statusOf(health, language, locale)));
}

function statusOf(health: Health | undefined, language: Language, locale: string): Status {
  const words = wordsOf[language];
  if (!health) return { mood: "none", text: words.checkWorkbook };
  const { formulas, broken } = health;
  if (formulas === 0) return { mood: "none", text: words.noFormulas };
  const [all, bad] = [formulas.toLocaleString(locale), broken.toLocaleString(locale)];
  return broken === 0
    ? { mood: "good", text: words.allCalculating(all) }
    : { mood: "bad", text: words.someShow(bad, all, unknownName) };
}
