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

/** What every row of the set tells: whose figure, for which period (CY calendar, FY fiscal year), since when. */
interface CompanyFigure {
  readonly company: string;
  readonly period: string;
  readonly basis: Basis;
  /** When the figure was given, as yyyy-mm-dd. */
  readonly asOf: string;
  readonly sources: readonly string[];
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
    sources: [
      "https://www.opencapital.sh/stocks/AMZN/metrics/cf_capital_expenditures",
      "https://platformonomics.com/2025/02/platformonomics-tgif-79-february-7-2025",
    ],
  },
  {
    company: "AMZN",
    period: "CY2024",
    basis: "cash",
    usdBn: 82.999,
    asOf: "2025-02-06",
    sources: [
      "https://platformonomics.com/2025/02/platformonomics-tgif-79-february-7-2025",
      "https://www.opencapital.sh/stocks/AMZN/metrics/cf_capital_expenditures",
      "https://www.monexa.ai/blog/amazon-com-amzn-fy2024-profit-surge-meets-heavy-ai-AMZN-2025-09-08",
    ],
  },
  {
    company: "AMZN",
    period: "CY2025",
    basis: "cash",
    usdBn: 131.82,
    asOf: "2026-02-05",
    sources: [
      "https://www.opencapital.sh/stocks/AMZN/metrics/cf_capital_expenditures",
      "https://brianbuntz.github.io/ai_spend_analysis_2026",
      "https://a.stacker.news/items/1432354",
    ],
  },
  {
    company: "AMZN",
    period: "CY2025",
    basis: "leases",
    usdBn: 134.74,
    asOf: "2026-02-05",
    sources: [
      "https://platformonomics.com/2026/02/platformonomics-tgif-115-february-6-2026",
      "https://beatandraise.com/api/document/0001018724/0001018724-26-000004/R24.htm",
    ],
  },
  {
    company: "AMZN",
    period: "CY2025",
    basis: "net",
    usdBn: 128.3,
    asOf: "2026-02-05",
    sources: [
      "https://www.techloy.com/amazon-reports-213b-q4-2025-sales-and-plans-200b-ai-spending-surge-as-free-cash-flow-drops",
      "https://www.alpha-sense.com/en/earnings/amzn",
    ],
  },
  {
    company: "GOOGL",
    period: "CY2023",
    basis: "cash",
    usdBn: 32.25,
    asOf: "2024-01-30",
    sources: [
      "https://www.opencapital.sh/stocks/goog/metrics/cf_capital_expenditures",
      "https://fancyhints.com/?p=157050",
    ],
  },
  {
    company: "GOOGL",
    period: "CY2024",
    basis: "cash",
    usdBn: 52.5,
    asOf: "2025-02-04",
    sources: [
      "https://www.opencapital.sh/stocks/goog/metrics/cf_capital_expenditures",
      "https://datacenterdynamics.com/en/news/google-expects-2025-capex-to-surge-to-75bn-on-ai-data-center-buildout",
    ],
  },
  {
    company: "GOOGL",
    period: "CY2025",
    basis: "cash",
    usdBn: 91.447,
    asOf: "2026-02-04",
    sources: [
      "https://brianbuntz.github.io/ai_spend_analysis_2026",
      "https://www.opencapital.sh/stocks/goog/metrics/cf_capital_expenditures",
      "https://modeledge.ai/api/proxy/0001652044/0001652044-26-000012/googexhibit991q42025.htm",
    ],
  },
  {
    company: "META",
    period: "CY2024",
    basis: "principal",
    usdBn: 39.23,
    asOf: "2025-01-29",
    sources: ["https://menafn.com/1109145737/Meta-Reports-Fourth-Quarter-And-Full-Year-2024-Results"],
  },
  {
    company: "META",
    period: "CY2025",
    basis: "principal",
    usdBn: 72.22,
    asOf: "2026-01-28",
    sources: [
      "https://www.prnewswire.com/news-releases/meta-reports-fourth-quarter-and-full-year-2025-results-302673127.html",
      "https://titanstockanalysis.com/meta-2025-report",
    ],
  },
  {
    company: "MSFT",
    period: "FY2024 (Jul23–Jun24)",
    basis: "cash",
    usdBn: 44.48,
    asOf: "2024-07-30",
    sources: [
      "https://www.opencapital.sh/stocks/MSFT/metrics/capital_expenditures",
      "https://monexa.ai/blog/microsoft-corporation-ai-driven-capex-margin-resil-MSFT-2025-08-27",
    ],
  },
  {
    company: "MSFT",
    period: "FY2025 (Jul24–Jun25)",
    basis: "cash",
    usdBn: 64.55,
    asOf: "2025-07-30",
    sources: [
      "https://www.opencapital.sh/stocks/MSFT/metrics/capital_expenditures",
      "https://monexa.ai/blog/microsoft-corporation-ai-driven-capex-margin-resil-MSFT-2025-08-27",
    ],
  },
  {
    company: "MSFT",
    period: "FY2025 (Jul24–Jun25)",
    basis: "leases",
    usdBn: 88.2,
    asOf: "2025-07-30",
    sources: [
      "https://platformonomics.com/2024/11/platformonomics-tgif-71-november-1-2024",
      "https://www.captide.co/insights/microsoft-q3-2025",
      "https://nairametrics.com/2025/07/31/microsoft-to-spend-record-30-billion-on-ai-powered-cloud-expansion-in-q3-2025",
    ],
  },
  {
    company: "MSFT",
    period: "CY2025",
    basis: "cash",
    usdBn: 83.1,
    asOf: "2026-01-28",
    sources: [
      "https://www.opencapital.sh/stocks/MSFT/metrics/capital_expenditures",
      "https://a.stacker.news/items/1432354",
    ],
  },
  {
    company: "MSFT",
    period: "CY2024",
    basis: "leases",
    usdBn: 75.6,
    asOf: "2025-01-29",
    sources: [
      "https://moneysmarts.news/?p=171930",
      "https://platformonomics.com/2024/11/platformonomics-tgif-71-november-1-2024",
    ],
  },
  {
    company: "MSFT",
    period: "CY2025",
    basis: "leases",
    usdBn: 118.0,
    asOf: "2026-01-28",
    sources: [
      "https://www.captide.co/insights/microsoft-q3-2025",
      "https://nairametrics.com/2025/07/31/microsoft-to-spend-record-30-billion-on-ai-powered-cloud-expansion-in-q3-2025",
      "https://news.whatthechiphappened.com/p/capacity-crunch-microsoft-and-alphabets",
      "https://tradevae.com/news/earnings/MSFT/microsoft-fiscal-2026-q2-earnings-call-ai-cloud-50b-capex-openai-concentration",
    ],
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
    sources: [
      "https://brianbuntz.github.io/ai_spend_analysis_2026",
      "https://www.business-standard.com/amp/technology/tech-news/ai-race-sends-big-tech-s-capital-spending-to-stratospheric-high-of-650-bn-126020600168_1.html",
      "https://particlenews.pages.dev/story/big-tech-maps-650700-billion-ai-spend-for-2026-as-nvidia-calls-the-buildout-sustainable",
    ],
  },
  {
    company: "AMZN",
    period: "CY2026",
    basis: "company",
    lowUsdBn: 200,
    highUsdBn: 200,
    asOf: "2026-04-29",
    sources: [
      "https://secwatch.observer/filing/0001104659-26-041034.md",
      "https://ouralpha.app/en/amzn-deep-dive-aws-ai-capex-anthropic/",
      "https://lowdown.today/t/data-centres/3/hyperscalers-post-record-11075bn-q1-capex/",
    ],
  },
  {
    company: "GOOGL",
    period: "CY2026",
    basis: "cash",
    lowUsdBn: 175,
    highUsdBn: 185,
    asOf: "2026-02-04",
    sources: [
      "https://brianbuntz.github.io/ai_spend_analysis_2026",
      "https://www.business-standard.com/amp/technology/tech-news/ai-race-sends-big-tech-s-capital-spending-to-stratospheric-high-of-650-bn-126020600168_1.html",
      "https://modeledge.ai/api/proxy/0001652044/0001652044-26-000012/googexhibit991q42025.htm",
    ],
  },
  {
    company: "GOOGL",
    period: "CY2026",
    basis: "cash",
    lowUsdBn: 180,
    highUsdBn: 190,
    asOf: "2026-04-29",
    sources: [
      "https://agileleadershipdayindia.org/news/2026/apr/big-tech-ai-capex-2026-earnings-compute-constrained.html",
      "https://chaobro.com/en/posts/alphabet-q1-2026-earnings-ai-profit/",
      "https://lowdown.today/t/data-centres/3/hyperscalers-post-record-11075bn-q1-capex/",
    ],
  },
  {
    company: "META",
    period: "CY2026",
    basis: "principal",
    lowUsdBn: 115,
    highUsdBn: 135,
    asOf: "2026-01-28",
    sources: [
      "https://www.prnewswire.com/news-releases/meta-reports-fourth-quarter-and-full-year-2025-results-302673127.html",
      "https://platformonomics.com/2026/01/platformonomics-tgif-114-january-30-2026",
      "https://brianbuntz.github.io/ai_spend_analysis_2026",
    ],
  },
  {
    company: "META",
    period: "CY2026",
    basis: "principal",
    lowUsdBn: 125,
    highUsdBn: 145,
    asOf: "2026-04-29",
    sources: [
      "https://research.aardvarklabs.co/research/meta/earnings/2026-q1/meta-2026-q1-recap",
      "https://allweatherfinance.com/meta-conference-call-full-year-capital-expenditure-raised-by-another-10-billion-reaching-a-record-high-commercialization-path-for-ai-agents-remains-unclear/",
      "https://agileleadershipdayindia.org/news/2026/apr/big-tech-ai-capex-2026-earnings-compute-constrained.html",
    ],
  },
  {
    company: "MSFT",
    period: "CY2026",
    basis: "leases",
    lowUsdBn: 190,
    highUsdBn: 190,
    asOf: "2026-04-29",
    sources: [
      "https://thedailyscout.com/s/hRc1_7gMJFE",
      "https://tapebrief.com/msft/q3-2026",
      "https://technodehq.com/inside-microsofts-190b-ai-capex-the-hardware-crisis-reshaping-cloud-economics/",
      "https://www.trylattice.io/blog/cmolk0srt008d01r9613e5jda",
    ],
  },
];
