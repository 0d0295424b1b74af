import {
  article,
  baseline,
  infrastructureChallenges,
  spendingDrivers,
  type Statement,
} from "../../data/article";
import { assumptions } from "../../data/assumptions";
import { companies } from "../../data/companies";
import { claimKindText, claims } from "../../data/claims";
import { disclosures } from "../../data/disclosures";
import { financials } from "../../data/financials";
import { countries, worldBank } from "../../data/gdp";
import { basisText, capexGuidance, reportedCapex } from "../../data/guidance";
import { languages, type Language } from "../../data/language";
import { provenanceText, unitText, type Datum } from "../../data/provenance";
import { readOne } from "../arguments/input";
import { keyword, keysOf } from "../arguments/keyword";
import { headings } from "../columnHeadings";

/** @customenum {string} */
declare enum TableName {
  /** The article's figures with kind and paragraphs */
  baseline = "baseline",
  /** What the article says of each company */
  companies = "companies",
  /** What would show that each company's spending pays */
  watchlist = "watchlist",
  /** What the spending goes to */
  drivers = "drivers",
  /** What stands in its way */
  challenges = "challenges",
  /** Every claim of the article, and the functions that put it into figures */
  claims = "claims",
  /** Company guidance, as of 2026-07-30 */
  guidance = "guidance",
  /** Reported spending, as of 2026-07-30 */
  actuals = "actuals",
  /** Revenue, cash flow, capex and depreciation by fiscal year */
  financials = "financials",
  /** AI revenue as the companies publish it */
  disclosures = "disclosures",
  /** GDP by country, 2023 */
  gdp = "gdp",
  /** Publications behind the figures */
  sources = "sources",
}

/** @customenum {string} */
declare enum TableLanguage {
  /** English */
  English = "en-US",
  /** Traditional Chinese */
  Chinese = "zh-TW",
}

type Table = (string | number)[][];

/** Each table as headings and rows in a language. */
const tables: Record<
  TableName,
  (language: Language) => { headings: (keyof typeof headings)[]; rows: Table }
> = {
  baseline: (language) => ({
    headings: ["item", "value", "unit", "kind", "paragraphs"],
    rows: keysOf(baseline)
      .map((item): Datum => baseline[item])
      .map(({ label, value, unit, provenance, paragraphs }) => [
        label[language],
        value,
        unitText[unit][language],
        provenanceText[provenance][language],
        paragraphs.join(", "),
      ]),
  }),
  companies: (language) => ({
    headings: ["company", "focus", "goal", "paragraphs"],
    rows: companies.map(({ name, focus, goal, paragraphs }) => [
      name,
      focus[language],
      goal[language],
      paragraphs.join(", "),
    ]),
  }),
  watchlist: (language) => ({
    headings: ["company", "proof", "paragraphs"],
    rows: companies.map(({ name, proof, paragraphs }) => [name, proof[language], paragraphs.join(", ")]),
  }),
  drivers: (language) => ({
    headings: ["driver", "paragraphs"],
    rows: statements(spendingDrivers, language),
  }),
  challenges: (language) => ({
    headings: ["challenge", "paragraphs"],
    rows: statements(infrastructureChallenges, language),
  }),
  claims: (language) => ({
    headings: ["claim", "kind", "paragraphs", "functions"],
    rows: claims.map(({ text, kind, paragraph, functions }) => [
      text[language],
      claimKindText[kind][language],
      paragraph,
      functions,
    ]),
  }),
  guidance: (language) => ({
    headings: ["company", "period", "basis", "low", "mid", "high", "asOf", "source"],
    rows: capexGuidance.map(({ company, period, basis, lowUsdBn, highUsdBn, asOf, source }) => [
      nameOf(company),
      period,
      basisText[basis][language],
      lowUsdBn,
      (lowUsdBn + highUsdBn) / 2,
      highUsdBn,
      asOf,
      source,
    ]),
  }),
  actuals: (language) => ({
    headings: ["company", "period", "basis", "capex", "asOf", "source"],
    rows: reportedCapex.map(({ company, period, basis, usdBn, asOf, source }) => [
      nameOf(company),
      period,
      basisText[basis][language],
      usdBn,
      asOf,
      source,
    ]),
  }),
  financials: (language) => ({
    headings: [
      "company",
      "period",
      "revenue",
      "operatingCashFlow",
      "cashCapex",
      "depreciation",
      "leasePrincipal",
      "note",
      "source",
    ],
    rows: financials.map((row) => [
      nameOf(row.company),
      row.period,
      row.revenueUsdBn,
      row.operatingCashFlowUsdBn,
      row.capexUsdBn,
      row.depreciationUsdBn,
      row.leasePrincipalUsdBn ?? "",
      row.note ? row.note[language] : "",
      row.source,
    ]),
  }),
  disclosures: (language) => ({
    headings: ["company", "measure", "amount", "growth", "asOf", "source"],
    rows: disclosures.map(({ company, measure, usdBn = "", growth = "", asOf, source }) => [
      nameOf(company),
      measure[language],
      usdBn,
      typeof growth === "object" ? growth[language] : growth,
      asOf,
      source,
    ]),
  }),
  gdp: (language) => ({
    headings: ["country", "code", "gdp"],
    rows: countries.map(({ name, codes: [code], gdp }) => [name[language], code, gdp.value]),
  }),
  sources: () => ({
    headings: ["publisher", "title", "asOf", "link"],
    rows: [article, assumptions.margin.source, worldBank].map(({ publisher, title, date, url }) => [
      publisher,
      title,
      date,
      url,
    ]),
  }),
};

function statements(list: readonly Statement[], language: Language): Table {
  return list.map(({ text, paragraph }) => [text[language], paragraph]);
}

function nameOf(ticker: string): string {
  const company = companies.find((each) => each.ticker === ticker);
  return company ? company.name : ticker;
}

/** What stands for an argument that is left out. */
export const defaults = { name: "baseline", language: "en-US" } as const;

const inputs = {
  name: keyword("name", keysOf(tables), defaults.name),
  language: keyword("language", languages, defaults.language),
};

/**
 * A whole table of built-in data with its headings, in one call.
 * @customfunction CAPEX.TABLE
 * @summary A whole table with headers in one call
 * @param [name] baseline, companies, watchlist, drivers, challenges, claims (what the article says, with the functions that put it into figures), guidance, actuals, financials (by fiscal year), disclosures (AI revenue as the companies publish it), gdp or sources. Default: baseline.
 * @param [language] en-US or zh-TW. Default: en-US.
 * @returns The table: a row of headings, then its rows.
 * @units name: text, language: text, result: number
 * @formula The built-in data, as they are
 * @error #VALUE! for an unknown name or language
 * @example =CAPEX.TABLE("drivers") -> {"Spending goes to","Paragraphs";"Building data-centre capacity",3;"Buying advanced processors, mainly GPUs and custom chips",3;"Securing the energy that next-generation models need",3}
 * @source The article; guidance and actuals are company figures as of 2026-07-30, each with the first of its publications (the pane has all), never mixed with the article's; financials are from annual reports and interim ones. Of AI revenue a run rate is not recognised revenue, and each company defines it differently. GDP is the World Bank's, without Taiwan. The article announces lists of key drivers and challenges that its text lacks; none is filled in.
 * @explanation The built-in table "{name}" with its headings.
 */
export function table(name?: TableName[][], language?: TableLanguage[][]): any[][] {
  const build = tables[readOne(inputs.name, name)];
  const inLanguage = readOne(inputs.language, language);
  const built = build(inLanguage);
  return [built.headings.map((heading) => headings[heading][inLanguage]), ...built.rows];
}
