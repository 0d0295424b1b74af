import type { Language } from "../../data/language";

const enUS = {
  baseline: "Baseline",
  articleOf: (date: string) => `Article of ${date}`,
  disagreement: (total: string, growth: string) =>
    `${total} and ${growth} do not agree with the companies' accounts.`,
  implied: (prior: string, year: string) => `They imply ${prior} for ${year}.`,
  accounted: (reported: string, total: string, growth: string) =>
    `The four companies reported ${reported} with leases, and ${total} is ${growth} on that.`,
  reportedFor: (year: string, date: string) => ` ${year} with leases, as of ${date}`,
  guidanceFor: (year: string) => `Company guidance ${year}`,
  asOf: (date: string) => `as of ${date}`,
  company: "Company",
  low: "Low",
  middle: "Mid",
  high: "High",
  total: "Total",
  sourcesOf: (company: string) => `Sources on ${company}`,
  guidanceNote: (date: string) =>
    `Kept apart from the baseline, never mixed with it. A single figure counts as low, mid and high. What was said after ${date} is not included.`,
  unsaid: "Not in the article",
  noSplit: "A split by company: any amount for one company is your own weight, or its guidance.",
  noPriorAmount: (year: string) => `A dollar figure for ${year}: the one above is derived.`,
  noLists:
    "The lists of key drivers and key challenges it announces after ¶5 and ¶16: they are missing from its text, and nothing is filled in for them.",
  dataVersion: (version: string) => `Data version ${version}`,
  sources: "Sources",
};

const zhTW: typeof enUS = {
  baseline: "基準數字",
  articleOf: (date) => `${date} 的報導`,
  disagreement: (total, growth) => `${total} 與 ${growth} 和各公司財報並不相符。`,
  implied: (prior, year) => `兩者推得 ${year} 年為 ${prior}。`,
  accounted: (reported, total, growth) =>
    `四家公司含租賃的財報合計為 ${reported}，${total} 相當於成長 ${growth}。`,
  reportedFor: (year, date) => `，${year} 年含租賃，截至 ${date}`,
  guidanceFor: (year) => `${year} 年公司財測`,
  asOf: (date) => `截至 ${date}`,
  company: "公司",
  low: "下限",
  middle: "中位數",
  high: "上限",
  total: "合計",
  sourcesOf: (company) => `「${company}」的來源`,
  guidanceNote: (date) =>
    `與基準數字分開，不相混用。單一數字同時視為下限、中位數與上限。${date} 之後的說法未納入。`,
  unsaid: "原文未提供",
  noSplit: "各公司的金額：任何單一公司的金額，都是您自訂的權重或該公司的財測。",
  noPriorAmount: (year) => `${year} 年的美元金額：上方數字為推算。`,
  noLists: "第 5 段與第 16 段之後預告的主要驅動因素與主要挑戰清單：原文缺漏，此處不予補寫。",
  dataVersion: (version) => `資料版本 ${version}`,
  sources: "資料來源",
};

/** The words of the tab of data. */
export const words: Record<Language, typeof enUS> = { "en-US": enUS, "zh-TW": zhTW };
