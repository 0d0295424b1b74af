import type { enUS } from "./en-US";

/** What several views say of cells that show #NAME?, in Traditional Chinese. */
export const zhTW: typeof enUS = {
  enteredAgain: (count, all) => `${all} 個公式中有 ${count} 個需重新輸入`,
  useUnknownFunction: (count, all) => `${all} 個公式中有 ${count} 個使用未知的函數`,
  useUnknownName: (count, all) => `${all} 個公式中有 ${count} 個使用未知的名稱`,
  useUnknownTable: (count, all) => `${all} 個公式中有 ${count} 個使用未知的表格`,
  needNewerExcel: (count, all) => `${all} 個公式中有 ${count} 個需要較新版本的 Excel`,
  takeFromCells: (count, all, error) => `${all} 個公式中有 ${count} 個的 ${error} 來自其他儲存格`,
  noOwnFunction: (name) => `沒有 ${name} 這個函數。`,
  noExcelFunction: (name) => `Excel 沒有 ${name} 這個函數。`,
  ofAnother: "若屬於巨集或其他增益集，請先載入。",
  excelTooOld: (name) => `此版本的 Excel 尚無 ${name}。`,
  noName: (name) => `名稱 ${name} 尚未定義。`,
  nameOfSheet: (name, written) => `名稱 ${name} 僅屬於另一張工作表，請寫成 ${written}。`,
  noTable: (name) => `沒有 ${name} 這個表格。`,
  didYouMean: (name) => `是否為 ${name}？`,
  functionsUnknown: "Excel 目前無法辨識該處的增益集函數。",
  repairMends: "活頁簿檢視中的「修復」會重新輸入公式。",
  elseReopen: "若仍未恢復，請關閉活頁簿後重新開啟。",
  untold: "該儲存格未顯示原因。",
  comesFrom: (error) => `${error} 來自`,
  /** Between sentences. */
  sentenceSeparator: "",
};
