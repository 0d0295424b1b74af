import type { PageSettings } from "./pageSettings";

const english = {
  title: "AI Capex workbench",
  workbench: "workbench",
  tagline: "The add-in in a spreadsheet, without Excel. Type a formula, or insert a table from the pane.",
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
};

/** What the page itself says, around the spreadsheet and the pane. */
export type PageWords = Readonly<typeof english>;

const wordsByLanguage: Record<PageSettings["language"], PageWords> = {
  "en-US": english,
  "zh-TW": {
    title: "AI Capex 工作台",
    workbench: "工作台",
    tagline: "不需 Excel，直接在試算表中使用增益集：輸入公式，或從窗格插入表格。",
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
