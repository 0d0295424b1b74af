import type { Language } from "../../data/language";
import { unknownName } from "../../formulas/customFunctionFormula";
import { workbookMessages } from "../messages/workbook";
import { watchHealth, type Health } from "./watchHealth";

/** The text of the status line, and its mood, which decides its icon. */
export interface Status {
  readonly mood: "good" | "bad" | "none";
  readonly text: string;
}

/** Calls back with the status by language and locale, now and after each change; returns a function to stop. */
export function watchStatus(
  onStatus: (status: (language: Language, locale: string) => Status) => void,
): () => void {
  return watchHealth((health) => onStatus((language, locale) => statusOf(health, language, locale)));
}

function statusOf(health: Health | undefined, language: Language, locale: string): Status {
  const messages = workbookMessages[language];
  if (!health) return { mood: "none", text: messages.checkWorkbook };
  const { formulas, broken } = health;
  if (formulas === 0) return { mood: "none", text: messages.noFormulas };
  const [all, bad] = [formulas.toLocaleString(locale), broken.toLocaleString(locale)];
  return broken === 0
    ? { mood: "good", text: messages.allCalculating(all) }
    : { mood: "bad", text: messages.someShow(bad, all, unknownName) };
}
