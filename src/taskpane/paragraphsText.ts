import type { Language } from "../data/language";

/** Where in the article something stands, such as ¶1, 19; nothing for other sources. */
export function paragraphsText(paragraphs: readonly number[], language: Language): string {
  if (paragraphs.length === 0) return "";
  return language === "zh-TW" ? `第 ${paragraphs.join("、")} 段` : `¶${paragraphs.join(", ")}`;
}
