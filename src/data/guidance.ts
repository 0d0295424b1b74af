// Public figures of the companies themselves, from their filings and releases, and from secondary sources where nothing
// else is known: a data set apart from the article's, never mixed with it.
import type { Localized } from "./language";

/** What a company's capex figure covers. */
export type Basis = "cash" | "leases" | "principal" | "net" | "reclassified";

export const basisText: Readonly<Record<Basis, Localized>> = {
  cash: { "en-US": "Cash purchases of property and equipment", "zh-TW": "以現金購置不動產及設備" },
  leases: { "en-US": "Including finance leases", "zh-TW": "含融資租賃" },
  principal: { "en-US": "Including principal payments on finance leases", "zh-TW": "含融資租賃本金償還" },
  net: { "en-US": "Net of sale proceeds and incentives", "zh-TW": "扣除處分價款與獎勵" },
  reclassified: {
    "en-US":
      "Including finance leases, fewer since leases were reclassified: no cut, and not comparable with 2025",
    "zh-TW": "含融資租賃；因租賃重新分類而減少，並非縮減支出，不宜與 2025 年比較",
  },
};

/** The basis on which each company gives its own total; Alphabet reports no finance leases in it. */
export const ownTotalBasis: Readonly<Record<string, Basis>> = {
  MSFT: "leases",
  GOOGL: "cash",
  META: "principal",
  AMZN: "leases",
};

/** The basis on which each company gives its guidance: as its own total, but for Amazon. */
export const guidedBasis: Readonly<Record<string, Basis>> = { ...ownTotalBasis, AMZN: "net" };

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
    usdBn: 52.729,
    asOf: "2024-02-01",
    source: "https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=1018724&type=10-K",
  },
  {
    company: "AMZN",
    period: "CY2024",
    basis: "cash",
    usdBn: 82.999,
    asOf: "2025-02-06",
    source: "https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=1018724&type=10-K",
  },
  {
    company: "AMZN",
    period: "CY2025",
    basis: "cash",
    usdBn: 131.819,
    asOf: "2026-02-05",
    source: "https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=1018724&type=10-K",
  },
  {
    company: "AMZN",
    period: "CY2025",
    basis: "leases",
    usdBn: 134.74,
    asOf: "2026-02-05",
    source: "https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=1018724&type=10-K",
  },
  {
    company: "AMZN",
    period: "CY2025",
    basis: "net",
    usdBn: 128.32,
    asOf: "2026-02-05",
    source: "https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=1018724&type=10-K",
  },
  {
    company: "AMZN",
    period: "H1 2026",
    basis: "cash",
    usdBn: 98.411,
    asOf: "2026-07-30",
    source: "https://www.sec.gov/Archives/edgar/data/1018724/000101872426000024/amzn-20260630xex991.htm",
  },
  {
    company: "GOOGL",
    period: "CY2025",
    basis: "cash",
    usdBn: 91.447,
    asOf: "2026-02-04",
    source:
      "https://www.sec.gov/Archives/edgar/data/1652044/000165204426000018/0001652044-26-000018-index.htm",
  },
  {
    company: "GOOGL",
    period: "CY2024",
    basis: "cash",
    usdBn: 52.535,
    asOf: "2026-02-05",
    source:
      "https://www.sec.gov/Archives/edgar/data/1652044/000165204426000018/0001652044-26-000018-index.htm",
  },
  {
    company: "GOOGL",
    period: "CY2023",
    basis: "cash",
    usdBn: 32.251,
    asOf: "2026-02-05",
    source:
      "https://www.sec.gov/Archives/edgar/data/1652044/000165204426000018/0001652044-26-000018-index.htm",
  },
  {
    company: "GOOGL",
    period: "H1 2026",
    basis: "cash",
    usdBn: 80.598,
    asOf: "2026-07-23",
    source:
      "https://www.sec.gov/Archives/edgar/data/1652044/000165204426000071/0001652044-26-000071-index.htm",
  },
  {
    company: "META",
    period: "CY2024",
    basis: "principal",
    usdBn: 39.225,
    asOf: "2025-01-29",
    source:
      "https://www.sec.gov/Archives/edgar/data/1326801/000162828026003942/0001628280-26-003942-index.htm",
  },
  {
    company: "META",
    period: "CY2025",
    basis: "principal",
    usdBn: 72.215,
    asOf: "2026-01-28",
    source:
      "https://www.sec.gov/Archives/edgar/data/1326801/000162828026003942/0001628280-26-003942-index.htm",
  },
  {
    company: "META",
    period: "CY2023",
    basis: "cash",
    usdBn: 27.045,
    asOf: "2026-01-29",
    source:
      "https://www.sec.gov/Archives/edgar/data/1326801/000162828026003942/0001628280-26-003942-index.htm",
  },
  {
    company: "META",
    period: "CY2024",
    basis: "cash",
    usdBn: 37.256,
    asOf: "2026-01-29",
    source:
      "https://www.sec.gov/Archives/edgar/data/1326801/000162828026003942/0001628280-26-003942-index.htm",
  },
  {
    company: "META",
    period: "CY2025",
    basis: "cash",
    usdBn: 69.691,
    asOf: "2026-01-29",
    source:
      "https://www.sec.gov/Archives/edgar/data/1326801/000162828026003942/0001628280-26-003942-index.htm",
  },
  {
    company: "META",
    period: "Q1 2026",
    basis: "principal",
    usdBn: 19.84,
    asOf: "2026-04-30",
    source:
      "https://www.sec.gov/Archives/edgar/data/1326801/000162828026028526/0001628280-26-028526-index.htm",
  },
  {
    company: "META",
    period: "Q2 2026",
    basis: "principal",
    usdBn: 31.078,
    asOf: "2026-07-29",
    source: "https://www.sec.gov/Archives/edgar/data/1326801/000162828026050596/meta-06302026xexhibit991.htm",
  },
  {
    company: "MSFT",
    period: "FY2024 (Jul23–Jun24)",
    basis: "cash",
    usdBn: 44.477,
    asOf: "2024-07-30",
    source:
      "https://www.sec.gov/Archives/edgar/data/789019/000119312526323660/0001193125-26-323660-index.htm",
  },
  {
    company: "MSFT",
    period: "FY2025 (Jul24–Jun25)",
    basis: "cash",
    usdBn: 64.551,
    asOf: "2025-07-30",
    source:
      "https://www.sec.gov/Archives/edgar/data/789019/000119312526323660/0001193125-26-323660-index.htm",
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
    usdBn: 83.094,
    asOf: "2026-01-28",
    source:
      "https://www.sec.gov/Archives/edgar/data/789019/000095017025100235/0000950170-25-100235-index.htm",
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
  {
    company: "MSFT",
    period: "CY2024",
    basis: "cash",
    usdBn: 55.552,
    asOf: "2025-01-29",
    source:
      "https://www.sec.gov/Archives/edgar/data/789019/000095017025100235/0000950170-25-100235-index.htm",
  },
  {
    company: "MSFT",
    period: "FY2026 (Jul25–Jun26)",
    basis: "cash",
    usdBn: 115.948,
    asOf: "2026-07-29",
    source:
      "https://www.sec.gov/Archives/edgar/data/789019/000119312526323660/0001193125-26-323660-index.htm",
  },
];

export const capexGuidance: readonly CapexGuidance[] = [
  {
    company: "AMZN",
    period: "CY2026",
    basis: "net",
    lowUsdBn: 200,
    highUsdBn: 200,
    asOf: "2026-02-05",
    source: "https://brianbuntz.github.io/ai_spend_analysis_2026",
  },
  {
    company: "AMZN",
    period: "CY2026",
    basis: "net",
    lowUsdBn: 200,
    highUsdBn: 200,
    asOf: "2026-04-29",
    source: "https://secwatch.observer/filing/0001104659-26-041034.md",
  },
  {
    company: "AMZN",
    period: "CY2026",
    basis: "net",
    lowUsdBn: 220,
    highUsdBn: 220,
    asOf: "2026-07-30",
    source: "https://www.cnbc.com/2026/07/30/amazon-amzn-q2-earnings-report-2026.html",
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
    company: "GOOGL",
    period: "CY2026",
    basis: "cash",
    lowUsdBn: 195,
    highUsdBn: 205,
    asOf: "2026-07-22",
    source: "https://www.sec.gov/Archives/edgar/data/1652044/000165204426000066/googexhibit991q22026.htm",
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
    company: "META",
    period: "CY2026",
    basis: "principal",
    lowUsdBn: 130,
    highUsdBn: 145,
    asOf: "2026-07-29",
    source: "https://www.sec.gov/Archives/edgar/data/1326801/000162828026050596/meta-06302026xexhibit991.htm",
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
  {
    company: "MSFT",
    period: "CY2026",
    basis: "reclassified",
    lowUsdBn: 175,
    highUsdBn: 175,
    asOf: "2026-07-29",
    source: "https://www.microsoft.com/en-us/investor/events/fy-2026/earnings-fy-2026-q4",
  },
];
