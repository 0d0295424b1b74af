import type { Localized } from "./language";

/**
 * Public figures of the companies themselves, gathered from secondary sources: a data set apart from the
 * article's, never mixed with it. The newest season found is that of the calls on this date.
 */
export const guidanceAsOf = "2026-04-29";

/** What a company's capex figure covers. */
export type Basis = "cash" | "leases" | "principal" | "net" | "company";

export const basisText: Readonly<Record<Basis, Localized>> = {
  cash: { "en-US": "Cash purchases of property and equipment", "zh-TW": "以現金購置不動產及設備" },
  leases: { "en-US": "Including finance leases", "zh-TW": "含融資租賃" },
  principal: { "en-US": "Including principal payments on finance leases", "zh-TW": "含融資租賃本金償還" },
  net: { "en-US": "Net of sale proceeds and incentives", "zh-TW": "扣除處分價款與獎勵" },
  company: { "en-US": "The company's own definition, whole company", "zh-TW": "公司自訂口徑（全公司）" },
};

/** The basis on which each company gives its own total; Alphabet reports no finance leases in it. */
export const ownTotalBasis: Readonly<Record<string, Basis>> = {
  MSFT: "leases",
  GOOGL: "cash",
  META: "principal",
  AMZN: "leases",
};

/** What every row of the set has: whose figure, for which period (CY calendar, FY fiscal year), since when. */
interface CompanyFigure {
  readonly company: string;
  readonly period: string;
  readonly basis: Basis;
  /** When the figure was given, as yyyy-mm-dd. */
  readonly asOf: string;
  /** The first of the publications it was found in; publications.ts has the others. */
  readonly source: string;
}

/** Capital spending as a company has reported it. */
export interface ReportedCapex extends CompanyFigure {
  readonly usdBn: number;
}

/** Capital spending as a company expects it; a single figure is low and high alike. */
export interface CapexGuidance extends CompanyFigure {
  readonly lowUsdBn: number;
  readonly highUsdBn: number;
}

export const reportedCapex: readonly ReportedCapex[] = [
  {
    company: "AMZN",
    period: "CY2023",
    basis: "cash",
    usdBn: 52.73,
    asOf: "2024-02-01",
    source: "https://www.opencapital.sh/stocks/AMZN/metrics/cf_capital_expenditures",
  },
  {
    company: "AMZN",
    period: "CY2024",
    basis: "cash",
    usdBn: 82.999,
    asOf: "2025-02-06",
    source: "https://platformonomics.com/2025/02/platformonomics-tgif-79-february-7-2025",
  },
  {
    company: "AMZN",
    period: "CY2025",
    basis: "cash",
    usdBn: 131.82,
    asOf: "2026-02-05",
    source: "https://www.opencapital.sh/stocks/AMZN/metrics/cf_capital_expenditures",
  },
  {
    company: "AMZN",
    period: "CY2025",
    basis: "leases",
    usdBn: 134.74,
    asOf: "2026-02-05",
    source: "https://platformonomics.com/2026/02/platformonomics-tgif-115-february-6-2026",
  },
  {
    company: "AMZN",
    period: "CY2025",
    basis: "net",
    usdBn: 128.3,
    asOf: "2026-02-05",
    source:
      "https://www.techloy.com/amazon-reports-213b-q4-2025-sales-and-plans-200b-ai-spending-surge-as-free-cash-flow-drops",
  },
  {
    company: "GOOGL",
    period: "CY2023",
    basis: "cash",
    usdBn: 32.25,
    asOf: "2024-01-30",
    source: "https://www.opencapital.sh/stocks/goog/metrics/cf_capital_expenditures",
  },
  {
    company: "GOOGL",
    period: "CY2024",
    basis: "cash",
    usdBn: 52.5,
    asOf: "2025-02-04",
    source: "https://www.opencapital.sh/stocks/goog/metrics/cf_capital_expenditures",
  },
  {
    company: "GOOGL",
    period: "CY2025",
    basis: "cash",
    usdBn: 91.447,
    asOf: "2026-02-04",
    source: "https://brianbuntz.github.io/ai_spend_analysis_2026",
  },
  {
    company: "META",
    period: "CY2024",
    basis: "principal",
    usdBn: 39.23,
    asOf: "2025-01-29",
    source: "https://menafn.com/1109145737/Meta-Reports-Fourth-Quarter-And-Full-Year-2024-Results",
  },
  {
    company: "META",
    period: "CY2025",
    basis: "principal",
    usdBn: 72.22,
    asOf: "2026-01-28",
    source:
      "https://www.prnewswire.com/news-releases/meta-reports-fourth-quarter-and-full-year-2025-results-302673127.html",
  },
  {
    company: "MSFT",
    period: "FY2024 (Jul23–Jun24)",
    basis: "cash",
    usdBn: 44.48,
    asOf: "2024-07-30",
    source: "https://www.opencapital.sh/stocks/MSFT/metrics/capital_expenditures",
  },
  {
    company: "MSFT",
    period: "FY2025 (Jul24–Jun25)",
    basis: "cash",
    usdBn: 64.55,
    asOf: "2025-07-30",
    source: "https://www.opencapital.sh/stocks/MSFT/metrics/capital_expenditures",
  },
  {
    company: "MSFT",
    period: "FY2025 (Jul24–Jun25)",
    basis: "leases",
    usdBn: 88.2,
    asOf: "2025-07-30",
    source: "https://platformonomics.com/2024/11/platformonomics-tgif-71-november-1-2024",
  },
  {
    company: "MSFT",
    period: "CY2025",
    basis: "cash",
    usdBn: 83.1,
    asOf: "2026-01-28",
    source: "https://www.opencapital.sh/stocks/MSFT/metrics/capital_expenditures",
  },
  {
    company: "MSFT",
    period: "CY2024",
    basis: "leases",
    usdBn: 75.6,
    asOf: "2025-01-29",
    source: "https://moneysmarts.news/?p=171930",
  },
  {
    company: "MSFT",
    period: "CY2025",
    basis: "leases",
    usdBn: 118.0,
    asOf: "2026-01-28",
    source: "https://www.captide.co/insights/microsoft-q3-2025",
  },
];

export const capexGuidance: readonly CapexGuidance[] = [
  {
    company: "AMZN",
    period: "CY2026",
    basis: "company",
    lowUsdBn: 200,
    highUsdBn: 200,
    asOf: "2026-02-05",
    source: "https://brianbuntz.github.io/ai_spend_analysis_2026",
  },
  {
    company: "AMZN",
    period: "CY2026",
    basis: "company",
    lowUsdBn: 200,
    highUsdBn: 200,
    asOf: "2026-04-29",
    source: "https://secwatch.observer/filing/0001104659-26-041034.md",
  },
  {
    company: "GOOGL",
    period: "CY2026",
    basis: "cash",
    lowUsdBn: 175,
    highUsdBn: 185,
    asOf: "2026-02-04",
    source: "https://brianbuntz.github.io/ai_spend_analysis_2026",
  },
  {
    company: "GOOGL",
    period: "CY2026",
    basis: "cash",
    lowUsdBn: 180,
    highUsdBn: 190,
    asOf: "2026-04-29",
    source:
      "https://agileleadershipdayindia.org/news/2026/apr/big-tech-ai-capex-2026-earnings-compute-constrained.html",
  },
  {
    company: "META",
    period: "CY2026",
    basis: "principal",
    lowUsdBn: 115,
    highUsdBn: 135,
    asOf: "2026-01-28",
    source:
      "https://www.prnewswire.com/news-releases/meta-reports-fourth-quarter-and-full-year-2025-results-302673127.html",
  },
  {
    company: "META",
    period: "CY2026",
    basis: "principal",
    lowUsdBn: 125,
    highUsdBn: 145,
    asOf: "2026-04-29",
    source: "https://research.aardvarklabs.co/research/meta/earnings/2026-q1/meta-2026-q1-recap",
  },
  {
    company: "MSFT",
    period: "CY2026",
    basis: "leases",
    lowUsdBn: 190,
    highUsdBn: 190,
    asOf: "2026-04-29",
    source: "https://thedailyscout.com/s/hRc1_7gMJFE",
  },
];
