import type { enUS } from "./en-US";

/** What the pane says around its views, and in its list of tables and its first run, in Traditional Chinese. */
export const zhTW: typeof enUS = {
  tabs: "區段",
  tablesTab: "表格",
  functionsTab: "函數",
  explainTab: "解析",
  dataTab: "資料",
  preview: "預覽",
  searchTables: (count) => `搜尋 ${count} 種表格`,
  noTableMatches: (typed) => `沒有符合「${typed}」的表格。`,
  clearSearch: "清除搜尋",
  mostUsedGroup: "常用",
  amountGroup: "規模有多大？",
  companyGroup: "誰在支出？",
  costGroup: "每年成本多少？",
  returnGroup: "能否回收？",
  referenceGroup: "依據為何？",
  firstRunTitle: "建立 AI 資本支出模型",
  firstRunLine: (tables) => `函數與 ${tables} 種表格，皆以同一份公開報導為基準，每個數字都註明出處。`,
  startWithBaseline: "從基準數字開始",
  skip: "略過",
  nothingLeaves: "資料不會離開此活頁簿：本增益集沒有伺服器。",
  rowsByColumns: (rows, columns, unit) => `${rows} 列 × ${columns} 欄${unit && `，單位：${unit}`}`,
  chartBelow: "下方附圖表",
  back: "返回",
  detailSeparator: " · ",
};
