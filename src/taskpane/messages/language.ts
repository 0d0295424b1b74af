import type { Language } from "../../data/language";

/** Each language by its own name, so that its readers find it. */
export const languageNames: Record<Language, string> = { "en-US": "English", "zh-TW": "繁體中文" };

/** The language of ours that suits a locale: Traditional Chinese for its readers, English for all others. */
export function languageFor(locale: string): Language {
  return /^zh-(TW|HK|MO|Hant)/i.test(locale) ? "zh-TW" : "en-US";
}
