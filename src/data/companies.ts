import type { Localized } from "./language";

/**
 * What the article says of one company, in our words: paragraph and meaning from the article, no amounts,
 * because the article gives none.
 */
export interface Company {
  readonly ticker: string;
  readonly name: string;
  /** Other names people type, in lower case: further tickers, brands, Chinese names. */
  readonly alsoKnownAs: readonly string[];
  readonly focus: Localized;
  readonly goal: Localized;
  /** What is to show that the spending pays (paragraph 18). */
  readonly proof: Localized;
  readonly paragraphs: readonly number[];
}

/** The four companies in the order of the article's table (paragraphs 11 to 14). */
export const companies: readonly Company[] = [
  {
    ticker: "MSFT",
    name: "Microsoft",
    alsoKnownAs: ["azure", "微軟", "微软"],
    focus: { "en-US": "OpenAI integration and Azure", "zh-TW": "整合 OpenAI 並擴張 Azure" },
    goal: {
      "en-US": "Add capacity for OpenAI's roadmap and keep Azure ahead in enterprise AI adoption",
      "zh-TW": "擴充產能以配合 OpenAI 的發展藍圖，讓 Azure 在企業 AI 市場維持領先",
    },
    proof: { "en-US": "Copilot subscriptions", "zh-TW": "Copilot 訂閱收入" },
    paragraphs: [11, 18],
  },
  {
    ticker: "GOOGL",
    name: "Alphabet",
    alsoKnownAs: ["goog", "google", "谷歌", "字母控股"],
    focus: { "en-US": "TPUs and search infrastructure", "zh-TW": "自研 TPU 與搜尋基礎建設" },
    goal: {
      "en-US": "Defend search with Gemini; rely less on outside chips through custom TPUs",
      "zh-TW": "以 Gemini 守住搜尋龍頭地位，並靠自研 TPU 減少對外購晶片的依賴",
    },
    proof: {
      "en-US": "Keep search-ad revenue while cutting cost per query",
      "zh-TW": "壓低每次查詢成本，同時守住搜尋廣告營收",
    },
    paragraphs: [12, 18],
  },
  {
    ticker: "META",
    name: "Meta",
    alsoKnownAs: ["facebook", "meta platforms", "臉書", "脸书"],
    focus: { "en-US": "Open-source Llama and engagement", "zh-TW": "開源模型 Llama 與用戶互動" },
    goal: {
      "en-US": "Build clusters to train Llama; put AI into Facebook and Instagram ad algorithms",
      "zh-TW": "建置大型運算叢集訓練 Llama，並將 AI 導入 Facebook 與 Instagram 的廣告演算法",
    },
    proof: { "en-US": "Higher AI-driven ad conversion", "zh-TW": "AI 帶動的廣告轉換率提升" },
    paragraphs: [13, 18],
  },
  {
    ticker: "AMZN",
    name: "Amazon",
    alsoKnownAs: ["amazon.com", "aws", "亞馬遜", "亚马逊"],
    focus: { "en-US": "AWS chips and grid power", "zh-TW": "AWS 自研晶片與電力供應" },
    goal: {
      "en-US": "Cut AWS customers' cost with custom chips; lock in nuclear and renewable power",
      "zh-TW": "以自研晶片 Trainium、Inferentia 降低 AWS 客戶成本，並簽下核能與再生能源供電合約",
    },
    proof: { "en-US": "High-margin AWS AI services", "zh-TW": "高毛利的 AWS AI 服務" },
    paragraphs: [14, 18],
  },
];
