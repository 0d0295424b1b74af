import type { PageSettings } from "../pageSettings";
import { XlsxRefusal, type RefusalReason } from "../xlsxReader/xlsxRefusal";

type Words = Readonly<Record<RefusalReason | "failed", string>>;

const english: Words = {
  empty: "It is empty.",
  fileTooLarge: "It is larger than the workbench reads.",
  oldXls: "It is a workbook of Excel 2003 or older. Save it in Excel as .xlsx, and open that.",
  encrypted: "It has a password. Remove the password in Excel, and open it then.",
  xlsb: "It is a binary workbook (.xlsb). Save it in Excel as .xlsx, and open that.",
  addIn: "It is an add-in for Excel, not a workbook.",
  openDocument: "It is a file of LibreOffice (.ods). Save it as .xlsx, and open that.",
  otherOffice: "It is a document of Word or PowerPoint.",
  text: "It is a text. Save it in Excel as .xlsx, and open that.",
  otherZip: "It is a .zip file without a workbook in it.",
  unknownFormat: "It is not an .xlsx file.",
  brokenZip: "It is damaged, or not all of it is there.",
  brokenXml: "A part of it is damaged.",
  missingPart: "A part of it is missing.",
  contentsTooLarge: "Its contents are larger than the workbench reads.",
  tooManyCells: "It has more cells than the workbench reads: a million.",
  tooManySheets: "It has more sheets than the workbench reads.",
  tooManyStyles: "It has more cell formats than Excel allows.",
  failed: "Something went wrong. The browser’s console says what.",
};

const chinese: Words = {
  empty: "這是空的檔案。",
  fileTooLarge: "檔案太大，工作台無法讀取。",
  oldXls: "這是 Excel 2003 或更早版本的活頁簿。請在 Excel 中另存為 .xlsx 再開啟。",
  encrypted: "檔案有密碼保護。請先在 Excel 中移除密碼再開啟。",
  xlsb: "這是二進位活頁簿 (.xlsb)。請在 Excel 中另存為 .xlsx 再開啟。",
  addIn: "這是 Excel 增益集，不是活頁簿。",
  openDocument: "這是 LibreOffice 的檔案 (.ods)。請另存為 .xlsx 再開啟。",
  otherOffice: "這是 Word 或 PowerPoint 文件。",
  text: "這是文字檔。請在 Excel 中另存為 .xlsx 再開啟。",
  otherZip: "這是壓縮檔，其中沒有活頁簿。",
  unknownFormat: "這不是 .xlsx 檔案。",
  brokenZip: "檔案已損毀或不完整。",
  brokenXml: "檔案有部分已損毀。",
  missingPart: "檔案缺少必要的部分。",
  contentsTooLarge: "檔案內容太大，工作台無法讀取。",
  tooManyCells: "儲存格超過工作台可讀取的一百萬個。",
  tooManySheets: "工作表太多，工作台無法讀取。",
  tooManyStyles: "儲存格格式超過 Excel 的上限。",
  failed: "發生錯誤，原因請見瀏覽器主控台。",
};

/** What is said of each reason. */
export const refusalWords: Record<PageSettings["language"], Words> = { "en-US": english, "zh-TW": chinese };

/** Why a file was not opened; what nobody expects goes to the console. */
export function refusalText(error: unknown, language: PageSettings["language"]): string {
  const words = refusalWords[language];
  if (error instanceof XlsxRefusal) return words[error.reason];
  console.error(error);
  return words.failed;
}
