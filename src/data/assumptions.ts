import type { Datum, Source } from "./provenance";

/** Where the margin and the doubling of chip spending come from. */
const sequoia: Source = {
  publisher: "Sequoia Capital",
  title: "AI's $600B Question (David Cahn)",
  date: "2024-06-20",
  url: "https://www.sequoiacap.com/article/ais-600b-question/",
};

/** What is neither in the article nor reported by anyone, and has to be chosen to calculate with. */
export const assumptions = {
  margin: {
    label: { "en-US": "Gross margin of AI revenue", "zh-TW": "AI 營收毛利率" },
    value: 0.5,
    unit: "rate",
    provenance: "assumption",
    source: sequoia,
    paragraphs: [],
  },
  multiple: {
    label: { "en-US": "Whole cost over capex", "zh-TW": "總成本對資本支出的倍數" },
    value: 1,
    unit: "multiple",
    provenance: "assumption",
    source: sequoia,
    paragraphs: [],
    derivation: "2 for chips alone, 1 for capex that holds the other half already",
  },
  required: {
    label: { "en-US": "Required revenue", "zh-TW": "所需營收" },
    value: 1400,
    unit: "usdBn",
    provenance: "assumption",
    source: sequoia,
    paragraphs: [],
    derivation: "700 × 1 / (1 - 50%)",
  },
} as const satisfies Record<string, Datum>;
