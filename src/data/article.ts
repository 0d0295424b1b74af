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
  total: { value: 700, unit: "usdBn", kind: "stated", paragraphs: [1, 3, 6, 8, 15, 17, 20] },
  growth: { value: 0.6, unit: "rate", kind: "stated", paragraphs: [1, 19] },
  /** 700 / (1 + 60 %) */
  prior: { value: 437.5, unit: "usdBn", kind: "derived", paragraphs: [1] },
  /** 700 − 437.5 */
  increase: { value: 262.5, unit: "usdBn", kind: "derived", paragraphs: [1] },
  year: { value: 2026, unit: "year", kind: "stated", paragraphs: [1] },
  companies: { value: 4, unit: "count", kind: "stated", paragraphs: [1] },
} as const satisfies Record<string, Datum>;
