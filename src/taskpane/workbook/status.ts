import type { Language } from "../../data/language";
import { unknownName } from "../../formulas/customFunctionFormula";
import { workbookMessages } from "../messages/workbook";
import { watchHealth, type Health } from "./watchHealth";

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
  const messages = workbookMessages[language];
  if (!health) return { mood: "none", text: messages.checkWorkbook };
  const { formulas, broken } = health;
  if (formulas === 0) return { mood: "none", text: messages.noFormulas };
  const [all, bad] = [formulas.toLocaleString(locale), broken.toLocaleString(locale)];
  return broken === 0
    ? { mood: "good", text: messages.allCalculating(all) }
    : { mood: "bad", text: messages.someShow(bad, all, unknownName) };
}
