import type { Language } from "../../data/language";

/** The name of each language in that language, so that its readers recognise it. */
export const languageNames: Record<Language, string> = { "en-US": "English", "zh-TW": "繁體中文" };

/** The pane's language for a locale: Traditional Chinese where that is read, English everywhere else. */
export function languageFor(locale: string): Language {
  return /^zh-(TW|HK|MO|Hant)/i.test(locale) ? "zh-TW" : "en-US";
}
