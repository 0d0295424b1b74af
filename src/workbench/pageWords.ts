import type { PageSettings } from "./pageSettings";

const english = {
  title: "AI Capex workbench",
  workbench: "workbench",
  tagline: "The add-in in a spreadsheet, without Excel. Type a formula, or insert a table from the pane.",
  keyboard: "F6: spreadsheet ↔ pane",
  download: "Download .xlsx",
  writing: "Writing…",
  notWritten: "Not written. Try again",
  language: "Language",
  theme: "Theme",
  light: "Light",
  dark: "Dark",
  spreadsheet: "Spreadsheet",
  paneWidth: "Width of the pane",
  pane: "AI Capex task pane",
  functions: "Custom functions",
  loading: "Loading the spreadsheet…",
  notLoaded:
    "The spreadsheet could not be loaded. Check that the server is still running, then reload the page.",
  notStarted:
    "The spreadsheet could not start. The browser’s console says why; reload the page to try again.",
  loadingFunctions: "Loading the functions…",
  functionsNotLoaded:
    "The functions could not be loaded. The browser’s console says why; reload the page to try again.",
  ready: "Ready",
  keptAsText: "Excel does not take this as a formula: {reason}. It is kept as text.",
  notTaken: "Excel does not take this formula: {reason}.",
  syntax: "it is not spelled as one",
  tooLong: "it has more than 8,192 characters",
  textTooLong: "a text in it has more than 255 characters",
  nestedTooDeep: "functions are nested in it more than 64 levels deep",
  argumentCount: "a function in it has too many or too few arguments",
  unknownTable: "a table or a column that it names is not there",
  circular: "Circular reference: this formula depends on its own result. Excel warns of it, and shows 0.",
  failed: "The workbench failed to calculate this formula. The browser’s console says why.",
  circularName:
    "A name in this formula is defined by itself. Excel calculates that in a LAMBDA; the workbench does not.",
  notCalculated: "The workbench cannot calculate {part}. Excel can.",
  union: "with several ranges as one, such as (A1,B1)",
  intersection: "the cells that two ranges share, such as A1:B2 B1:C2",
  sheetSpan: "with a range over several sheets",
  otherWorkbook: "with another workbook",
  trimmedRange: "with a trimmed range, such as A.:.B",
};

/** What the page itself says, around the spreadsheet and the pane. */
export type PageWords = Readonly<typeof english>;

const wordsByLanguage: Record<PageSettings["language"], PageWords> = {
  "en-US": english,
  "zh-TW": {
    title: "AI Capex 工作台",
    workbench: "工作台",
    tagline: "不需 Excel，直接在試算表中使用增益集：輸入公式，或從窗格插入表格。",
    keyboard: "F6：試算表 ↔ 窗格",
    download: "下載 .xlsx",
    writing: "寫入中…",
    notWritten: "未寫入，再試一次",
    language: "語言",
    theme: "佈景主題",
    light: "淺色",
    dark: "深色",
    spreadsheet: "試算表",
    paneWidth: "窗格寬度",
    pane: "AI Capex 工作窗格",
    functions: "自訂函數",
    loading: "正在載入試算表…",
    notLoaded: "無法載入試算表。請確認伺服器仍在執行，再重新整理頁面。",
    notStarted: "無法啟動試算表。原因請見瀏覽器主控台；可重新整理頁面再試一次。",
    loadingFunctions: "正在載入函數…",
    functionsNotLoaded: "無法載入函數。原因請見瀏覽器主控台；可重新整理頁面再試一次。",
    ready: "就緒",
    keptAsText: "Excel 不接受這個公式：{reason}。內容以文字保留。",
    notTaken: "Excel 不接受這個公式：{reason}。",
    syntax: "寫法不正確",
    tooLong: "超過 8,192 個字元",
    textTooLong: "其中有文字超過 255 個字元",
    nestedTooDeep: "巢狀函數超過 64 層",
    argumentCount: "其中有函數的引數過多或過少",
    unknownTable: "其中的表格或欄位不存在",
    circular: "循環參照：這個公式取決於自己的結果。Excel 會提出警告，並顯示 0。",
    failed: "工作台無法計算此公式，原因見瀏覽器主控台。",
    circularName: "此公式中有名稱以自身定義。Excel 僅在 LAMBDA 中計算，工作台則不計算。",
    notCalculated: "工作台無法計算{part}，Excel 可以。",
    union: "合併的多個範圍，例如 (A1,B1)",
    intersection: "兩個範圍的交集，例如 A1:B2 B1:C2",
    sheetSpan: "跨多張工作表的範圍",
    otherWorkbook: "其他活頁簿的參照",
    trimmedRange: "修剪範圍，例如 A.:.B",
  },
};

export function wordsIn(language: PageSettings["language"]): PageWords {
  return wordsByLanguage[language];
}

/** Fills in the texts that the page's elements name by data-text, and the labels that they name by data-label. */
export function showWords(words: PageWords): void {
  document.title = words.title;
  for (const element of document.querySelectorAll<HTMLElement>("[data-text]"))
    element.textContent = wordOf(words, element.dataset["text"]);
  for (const element of document.querySelectorAll<HTMLElement>("[data-label]"))
    element.ariaLabel = wordOf(words, element.dataset["label"]);
}

function wordOf(words: PageWords, name = ""): string {
  const word = words[name as keyof PageWords] as string | undefined;
  if (word === undefined) throw new Error(`The page has no word ${name}.`);
  return word;
}
