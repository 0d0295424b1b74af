import type { Language } from "../../data/language";
import { namesMessages } from "../messages/names";
import { workbookMessages } from "../messages/workbook";
import { causeCountText } from "./causeCounts";
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
  const { formulas, causes } = health;
  if (formulas === 0) return { mood: "none", text: messages.noFormulas };
  const shown = (count: number) => count.toLocaleString(locale);
  const [[group, count] = [], ...others] = causes;
  if (group === undefined || count === undefined) {
    return { mood: "good", text: messages.allWork(shown(formulas)) };
  }
  const all = shown(formulas);
  if (others.length === 0) {
    return { mood: "bad", text: causeCountText(group, shown(count), all, namesMessages[language]) };
  }
  const bad = others.reduce((sum, [, each]) => sum + each, count);
  return { mood: "bad", text: messages.someDoNotWork(shown(bad), all) };
}
