import type { Localized } from "./language";

/**
 * What a company publishes of its AI revenue, kind Reported. A run rate is a month or quarter taken times twelve or four,
 * not recognised revenue, and each company draws the line elsewhere: the rows do not add up.
 */
export interface Disclosure {
  readonly company: string;
  readonly measure: Localized;
  /** Missing where the company publishes none. */
  readonly usdBn?: number;
  /** On the year before; in words where the company gives no number. */
  readonly growth?: number | Localized;
  /** When the figure was given, as yyyy-mm-dd. */
  readonly asOf: string;
  readonly source: string;
}

export const disclosures: readonly Disclosure[] = [
  {
    company: "MSFT",
    measure: { "en-US": "AI business, annual run rate, more than", "zh-TW": "AI 業務年化營收，超過" },
    usdBn: 37,
    growth: 1.23,
    asOf: "2026-04-29",
    source: "https://www.sec.gov/Archives/edgar/data/789019/000119312526191457/msft-ex99_1.htm",
  },
  {
    company: "GOOGL",
    measure: { "en-US": "Google Cloud, all revenue of the quarter", "zh-TW": "Google Cloud 當季全部營收" },
    usdBn: 24.8,
    growth: 0.82,
    asOf: "2026-07-22",
    source: "https://www.sec.gov/Archives/edgar/data/1652044/000165204426000066/googexhibit991q22026.htm",
  },
  {
    company: "META",
    measure: { "en-US": "None published for AI", "zh-TW": "未公布 AI 營收" },
    asOf: "2026-07-29",
    source: "https://www.sec.gov/Archives/edgar/data/1326801/000162828026050596/meta-06302026xexhibit991.htm",
  },
  {
    company: "AMZN",
    measure: { "en-US": "AWS AI, annual run rate, more than", "zh-TW": "AWS AI 年化營收，超過" },
    usdBn: 25,
    growth: { "en-US": "triple-digit", "zh-TW": "三位數" },
    asOf: "2026-07-30",
    source: "https://www.sec.gov/Archives/edgar/data/1018724/000101872426000024/amzn-20260630xex991.htm",
  },
  {
    company: "AMZN",
    measure: { "en-US": "AWS, all revenue of the quarter", "zh-TW": "AWS 當季全部營收" },
    usdBn: 42.232,
    growth: 0.37,
    asOf: "2026-07-30",
    source: "https://www.sec.gov/Archives/edgar/data/1018724/000101872426000024/amzn-20260630xex991.htm",
  },
];
