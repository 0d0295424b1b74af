import type { Localized } from "../../data/language";

/** What users notice of a version. */
export interface News {
  readonly version: string;
  readonly lines: readonly Localized[];
}

/** The newest version first; CHANGELOG.md has all that changed. */
export const news: readonly News[] = [
  {
    version: "0.1.0",
    lines: [
      {
        "en-US": "Functions, CAPEX.* and ROI.*, in both languages; a sheet shows an example of each.",
        "zh-TW": "CAPEX.* 與 ROI.* 函數，提供中英文說明，並可插入列出各函數範例的工作表。",
      },
      {
        "en-US": "Tables and a linked model, with charts, ready for print, in any of three modes.",
        "zh-TW": "表格與連動模型，附圖表、可直接列印，並有三種插入方式。",
      },
      {
        "en-US": "Explain says of any cell of ours where its figure comes from, and follows what you change.",
        "zh-TW": "「解析」說明每個數字的來源，並隨您的修改更新。",
      },
      {
        "en-US":
          "Share a workbook with readers who do not have the add-in; every converted cell is compared.",
        "zh-TW": "可與沒有增益集的人分享活頁簿；轉換後的每個儲存格都會比對。",
      },
      {
        "en-US": "Help that can be searched, and this menu.",
        "zh-TW": "可搜尋的說明，以及這個選單。",
      },
    ],
  },
];
