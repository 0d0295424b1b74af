import type { Localized } from "./language";

/**
 * What a company reported for a fiscal year or part of one, in billions of US dollars, kind Reported: from the facts it
 * filed with the SEC; Amazon's as its annual reports are reproduced in public research.
 */
export interface Financials {
  readonly company: string;
  /** CY calendar, FY fiscal year, with its months; H1 the first half of a calendar year. */
  readonly period: string;
  readonly revenueUsdBn: number;
  readonly operatingCashFlowUsdBn: number;
  /** Cash purchases of property and equipment, before proceeds of sales and incentives. */
  readonly capexUsdBn: number;
  readonly depreciationUsdBn: number;
  /** Principal paid on finance leases; none is known of Amazon. */
  readonly leasePrincipalUsdBn?: number;
  readonly source: string;
  readonly note?: Localized;
}

/** Amazon's cash-flow statement gives more, with other amortisation in it. */
const propertyAlone: Localized = {
  "en-US": "Depreciation of property and equipment alone",
  "zh-TW": "折舊僅含不動產及設備",
};

export const financials: readonly Financials[] = [
  {
    company: "MSFT",
    period: "FY2023 (Jul22–Jun23)",
    revenueUsdBn: 211.915,
    operatingCashFlowUsdBn: 87.582,
    capexUsdBn: 28.107,
    depreciationUsdBn: 11.0,
    leasePrincipalUsdBn: 1.056,
    source:
      "https://www.sec.gov/Archives/edgar/data/789019/000095017025100235/0000950170-25-100235-index.htm",
  },
  {
    company: "MSFT",
    period: "FY2024 (Jul23–Jun24)",
    revenueUsdBn: 245.122,
    operatingCashFlowUsdBn: 118.548,
    capexUsdBn: 44.477,
    depreciationUsdBn: 15.2,
    leasePrincipalUsdBn: 1.286,
    source:
      "https://www.sec.gov/Archives/edgar/data/789019/000119312526323660/0001193125-26-323660-index.htm",
  },
  {
    company: "MSFT",
    period: "FY2025 (Jul24–Jun25)",
    revenueUsdBn: 281.724,
    operatingCashFlowUsdBn: 136.162,
    capexUsdBn: 64.551,
    depreciationUsdBn: 22.0,
    leasePrincipalUsdBn: 2.283,
    source:
      "https://www.sec.gov/Archives/edgar/data/789019/000119312526323660/0001193125-26-323660-index.htm",
  },
  {
    company: "MSFT",
    period: "FY2026 (Jul25–Jun26)",
    revenueUsdBn: 331.839,
    operatingCashFlowUsdBn: 182.935,
    capexUsdBn: 115.948,
    depreciationUsdBn: 34.3,
    leasePrincipalUsdBn: 3.101,
    source:
      "https://www.sec.gov/Archives/edgar/data/789019/000119312526323660/0001193125-26-323660-index.htm",
  },
  {
    company: "GOOGL",
    period: "CY2023",
    revenueUsdBn: 307.394,
    operatingCashFlowUsdBn: 101.746,
    capexUsdBn: 32.251,
    depreciationUsdBn: 11.946,
    leasePrincipalUsdBn: 0.705,
    source:
      "https://www.sec.gov/Archives/edgar/data/1652044/000165204426000018/0001652044-26-000018-index.htm",
  },
  {
    company: "GOOGL",
    period: "CY2024",
    revenueUsdBn: 350.018,
    operatingCashFlowUsdBn: 125.299,
    capexUsdBn: 52.535,
    depreciationUsdBn: 15.311,
    leasePrincipalUsdBn: 0.405,
    source:
      "https://www.sec.gov/Archives/edgar/data/1652044/000165204426000018/0001652044-26-000018-index.htm",
  },
  {
    company: "GOOGL",
    period: "CY2025",
    revenueUsdBn: 402.836,
    operatingCashFlowUsdBn: 164.713,
    capexUsdBn: 91.447,
    depreciationUsdBn: 21.136,
    leasePrincipalUsdBn: 1.988,
    source:
      "https://www.sec.gov/Archives/edgar/data/1652044/000165204426000018/0001652044-26-000018-index.htm",
  },
  {
    company: "GOOGL",
    period: "H1 2026",
    revenueUsdBn: 229.692,
    operatingCashFlowUsdBn: 84.859,
    capexUsdBn: 80.598,
    depreciationUsdBn: 13.586,
    leasePrincipalUsdBn: 0.84,
    source:
      "https://www.sec.gov/Archives/edgar/data/1652044/000165204426000071/0001652044-26-000071-index.htm",
  },
  {
    company: "META",
    period: "CY2023",
    revenueUsdBn: 134.902,
    operatingCashFlowUsdBn: 71.113,
    capexUsdBn: 27.045,
    depreciationUsdBn: 11.02,
    leasePrincipalUsdBn: 1.058,
    source:
      "https://www.sec.gov/Archives/edgar/data/1326801/000162828026003942/0001628280-26-003942-index.htm",
  },
  {
    company: "META",
    period: "CY2024",
    revenueUsdBn: 164.501,
    operatingCashFlowUsdBn: 91.328,
    capexUsdBn: 37.256,
    depreciationUsdBn: 15.29,
    leasePrincipalUsdBn: 1.969,
    source:
      "https://www.sec.gov/Archives/edgar/data/1326801/000162828026003942/0001628280-26-003942-index.htm",
  },
  {
    company: "META",
    period: "CY2025",
    revenueUsdBn: 200.966,
    operatingCashFlowUsdBn: 115.8,
    capexUsdBn: 69.691,
    depreciationUsdBn: 18.0,
    leasePrincipalUsdBn: 2.524,
    source:
      "https://www.sec.gov/Archives/edgar/data/1326801/000162828026003942/0001628280-26-003942-index.htm",
  },
  {
    company: "AMZN",
    period: "CY2023",
    revenueUsdBn: 574.785,
    operatingCashFlowUsdBn: 84.946,
    capexUsdBn: 52.729,
    depreciationUsdBn: 30.225,
    source: "https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=1018724&type=10-K",
    note: propertyAlone,
  },
  {
    company: "AMZN",
    period: "CY2024",
    revenueUsdBn: 637.959,
    operatingCashFlowUsdBn: 115.877,
    capexUsdBn: 82.999,
    depreciationUsdBn: 32.067,
    source: "https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=1018724&type=10-K",
    note: propertyAlone,
  },
  {
    company: "AMZN",
    period: "CY2025",
    revenueUsdBn: 716.924,
    operatingCashFlowUsdBn: 139.514,
    capexUsdBn: 131.819,
    depreciationUsdBn: 41.86,
    source: "https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=1018724&type=10-K",
    note: propertyAlone,
  },
];
