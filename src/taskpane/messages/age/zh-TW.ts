import type { enUS } from "./en-US";

/** What is said of the age of company figures, in Traditional Chinese. */
export const zhTW: typeof enUS = {
  newestFigure: (date, days) => `此處最新數字的日期為 ${date}，距今 ${days} 天。`,
  pastSeason: "其間各公司很可能已公布新數字。",
  addGuidance:
    "若要加入更新的數字，請插入「公司資本支出指引」表格並輸入資料列，再將整個表格作為最後一個引數：",
  addReported:
    "若要加入更新的數字，請將您自己的資料列作為最後一個引數，欄名為「公司」、「期間」、「計算口徑」、「資本支出」、「截至」：",
};
