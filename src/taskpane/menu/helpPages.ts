import type { Language } from "../../data/language";

/** The help page of each language, beside the pane's own. */
export const helpPages: Readonly<Record<Language, string>> = {
  "en-US": "help.html",
  "zh-TW": "help.zh-TW.html",
};
