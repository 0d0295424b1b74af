import type { enUS } from "./en-US";

/** What the tab of functions says, in Traditional Chinese. */
export const zhTW: typeof enUS = {
  searchFunctions: (count) => `搜尋 ${count} 個函數`,
  family: "類別",
  allFamilies: "全部",
  noMatch: (typed) => `沒有符合「${typed}」的函數。`,
  required: "必填",
  optional: "選填",
  forExample: (value) => `例如 ${value}`,
  useSelection: (name) => `將選取的儲存格用於 ${name}`,
  selectOneArea: "請先選取單一儲存格範圍。",
  result: "結果",
  enterFirst: (names) => `如要顯示結果，請輸入 ${names}。`,
  accepted: (name, text) => `${name} 可接受：${text}`,
  passedOn: (error, from) => `${error} 來自 ${from}。`,
  workedOutByExcel: "須由 Excel 計算，插入後才會顯示結果。",
  unknownName: (name) => `${name} 不是數字，此活頁簿中也沒有這個名稱。`,
  fills: (rows, columns) => `占用 ${rows} 列 × ${columns} 欄`,
  moreRows: (rows) => `另有 ${rows} 列`,
  refersToItself: "公式參照到此儲存格",
  examples: "範例",
  takeExample: (formula) => `填入 ${formula}`,
  arguments: "引數",
  errors: "錯誤值",
  source: "來源",
};
