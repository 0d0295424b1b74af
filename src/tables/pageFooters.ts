import { article } from "../data/article";
import type { Language } from "../data/language";
import { guidanceAsOf } from "../data/version";
import type { PageFooters } from "./description";

const [publisher, date] = [escaped(article.publisher), article.date];

/** Where the figures of a printed page come from, and which page it is: the row that names the source is on the last. */
export const pageFooters: Record<Language, PageFooters> = {
  "en-US": {
    left: `AI Capex add-in · ${publisher}, ${date}; guidance to ${guidanceAsOf}`,
    right: "Page &P of &N",
  },
  "zh-TW": {
    left: `AI Capex 增益集 · ${publisher}，${date}；公司指引截至 ${guidanceAsOf}`,
    right: "第 &P 頁，共 &N 頁",
  },
};

function escaped(text: string): string {
  return text.replaceAll("&", "&&");
}
