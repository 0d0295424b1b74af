import type { Localized } from "./language";
import type { Datum, Source } from "./provenance";

/** The article every baseline figure comes from. Its text names neither title nor date; the public page does. */
export const article: Source = {
  publisher: "Creati.ai",
  title: "The $700 Billion Gamble: Big Tech's Unprecedented AI Infrastructure Push",
  date: "2026-02-07",
  url: "https://creati.ai/tw/ai-news/2026-02-07/big-tech-700-billion-ai-infrastructure-spending-2026",
};

/**
 * The article's figures on the combined capital spending of Microsoft, Alphabet, Meta and Amazon.
 * It states the total ("nearly" in paragraphs 1, 8 and 20), the growth and the number of companies;
 * it gives no split by company and no dollar figure for 2025.
 */
export const baseline = {
  total: {
    label: { "en-US": "Capex 2026, four companies (nearly)", "zh-TW": "2026 年四家公司資本支出合計（近）" },
    value: 700,
    unit: "usdBn",
    provenance: "stated",
    source: article,
    paragraphs: [1, 3, 6, 8, 15, 17, 20],
  },
  growth: {
    label: { "en-US": "Growth on 2025", "zh-TW": "較 2025 年成長率" },
    value: 0.6,
    unit: "rate",
    provenance: "stated",
    source: article,
    paragraphs: [1, 19],
  },
  prior: {
    label: { "en-US": "Capex 2025, implied", "zh-TW": "2025 年資本支出（推算）" },
    value: 437.5,
    unit: "usdBn",
    provenance: "derived",
    source: article,
    paragraphs: [1],
    derivation: "700 / (1 + 60%)",
  },
  increase: {
    label: { "en-US": "Increase from 2025 to 2026, implied", "zh-TW": "2025 至 2026 年增加額（推算）" },
    value: 262.5,
    unit: "usdBn",
    provenance: "derived",
    source: article,
    paragraphs: [1],
    derivation: "700 - 437.5",
  },
  year: {
    label: { "en-US": "Year of the total", "zh-TW": "合計所屬年度" },
    value: 2026,
    unit: "year",
    provenance: "stated",
    source: article,
    paragraphs: [1],
  },
  companies: {
    label: { "en-US": "Companies", "zh-TW": "公司家數" },
    value: 4,
    unit: "count",
    provenance: "stated",
    source: article,
    paragraphs: [1],
  },
} as const satisfies Record<string, Datum>;

/** A statement of the article, in our words, with the paragraph it stands in. */
export interface Statement {
  readonly text: Localized;
  readonly paragraph: number;
}

/**
 * What the article says the money goes to. The list of key drivers that it announces after paragraph 5 is
 * missing from its text.
 */
export const spendingDrivers: readonly Statement[] = [
  { text: { "en-US": "Building data-centre capacity", "zh-TW": "擴建資料中心產能" }, paragraph: 3 },
  {
    text: {
      "en-US": "Buying advanced processors, mainly GPUs and custom chips",
      "zh-TW": "採購先進處理器，以 GPU 與自研晶片為主",
    },
    paragraph: 3,
  },
  {
    text: {
      "en-US": "Securing the energy that next-generation models need",
      "zh-TW": "確保新一代模型所需的能源供應",
    },
    paragraph: 3,
  },
];

/**
 * What the article says stands in the way. The list of key challenges that it announces after paragraph 16 is
 * missing from its text.
 */
export const infrastructureChallenges: readonly Statement[] = [
  {
    text: {
      "en-US": "Much of the spending goes not to chips but to the physical plant that powers them",
      "zh-TW": "支出中有很大一部分並非投入晶片，而是投入供電所需的實體設施",
    },
    paragraph: 15,
  },
  {
    text: {
      "en-US": "Dense AI racks give off more heat and draw more power than older data centres handle",
      "zh-TW": "高密度 AI 機架的散熱與用電需求，超出傳統資料中心的負荷",
    },
    paragraph: 15,
  },
];
