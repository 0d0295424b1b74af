import type { enUS } from "./en-US";

/** What the tab of data says, in Traditional Chinese. */
export const zhTW: typeof enUS = {
  baseline: "基準數字",
  articleOf: (date) => `${date} 的報導`,
  disagreement: (total, growth) => `${total} 與 ${growth} 和各公司財報並不相符。`,
  implied: (prior, year) => `兩者推得 ${year} 年為 ${prior}。`,
  accounted: (reported, total, growth) =>
    `四家公司含租賃的財報合計為 ${reported}，${total} 相當於成長 ${growth}。`,
  reportedFor: (year, date) => `，${year} 年含租賃，截至 ${date}`,
  guidanceFor: (year) => `${year} 年資本支出指引`,
  low: "下限",
  middle: "中位數",
  high: "上限",
  total: "合計",
  guidanceNote: (date) =>
    `與基準數字分開，不相混用。單一數字同時視為下限、中位數與上限。${date} 之後的說法未納入。`,
  unsaid: "原文未提供",
  noSplit: "各公司的金額：任何單一公司的金額，都來自您自訂的權重或該公司的指引。",
  noPriorAmount: (year) => `${year} 年的美元金額：上方數字為推算而得。`,
  noLists: "第 5 段與第 16 段之後預告的主要驅動因素與主要挑戰清單：原文缺漏，此處不予補寫。",
  dataVersion: (version) => `資料版本 ${version}`,
};
