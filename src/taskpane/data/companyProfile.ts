import { companies, type Company } from "../../data/companies";
import { disclosures, type Disclosure } from "../../data/disclosures";
import { financials, type Financials } from "../../data/financials";
import { basisText, type CapexGuidance } from "../../data/guidance";
import type { Language } from "../../data/language";
import { newestFirst, shownPeriod } from "../../data/periods";
import { publicationsOf } from "../../data/publications";
import { guidanceOf } from "../../tables/guidanceOf";
import { actualFigures } from "./actualFigures";
import { guidanceFigures, type GuidanceFigures } from "./guidanceFigures";
import { amountFormat, callOf, lookedUp, rateFormat, type OfferedFigure } from "./offeredFigure";

/** Where something is from: publications, by their addresses. */
interface Sourced {
  readonly sources: readonly string[];
}

/** The same of something that was given on a day. */
interface Given extends Sourced {
  /** As yyyy-mm-dd. */
  readonly asOf: string;
}

/** What the article says of a company: these texts, and no amounts. */
type Statement = "focus" | "goal" | "proof";

/** What a company reports for a year, in the order of CAPEX.TABLE's columns. */
export const financialItems = [
  "revenue",
  "operatingCashFlow",
  "capex",
  "depreciation",
  "leasePrincipal",
] as const;

/** Everything that is known here of one company, each figure ready for a cell. */
export interface CompanyProfile {
  readonly name: string;
  readonly ticker: string;
  readonly paragraphs: readonly number[];
  readonly statements: Readonly<Record<Statement, OfferedFigure>>;
  readonly actuals: readonly (Given & Labelled & { readonly figure: OfferedFigure })[];
  /** The newest first. */
  readonly guidance: readonly (Given & { readonly basis: string; readonly figures: GuidanceFigures })[];
  readonly financials: readonly FinancialYear[];
  readonly disclosures: readonly (Given & {
    readonly measure: string;
    readonly amount: OfferedFigure | undefined;
    readonly growth: OfferedFigure | undefined;
  })[];
}

interface Labelled {
  readonly period: string;
  readonly basis: string;
}

/** A year of a company, or a part of one; an item is missing where the company gives none. */
export interface FinancialYear extends Sourced {
  readonly period: string;
  readonly items: Readonly<Record<(typeof financialItems)[number], OfferedFigure | undefined>>;
  readonly note: string | undefined;
}

/** The profile of a company by its ticker; undefined for another. */
export function companyProfile(ticker: string, language: Language): CompanyProfile | undefined {
  const company = companies.find((each) => each.ticker === ticker);
  return company && profileOf(company, language);
}

function profileOf(company: Company, language: Language): CompanyProfile {
  const { name, ticker, paragraphs } = company;
  const ofCompany = <Row extends { readonly company: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.company === ticker);
  return {
    name,
    ticker,
    paragraphs,
    statements: {
      focus: statement(company, "focus", language),
      goal: statement(company, "goal", language),
      proof: statement(company, "proof", language),
    },
    actuals: actualFigures(ticker, name).map(({ row, period, figure }) => ({
      period,
      basis: basisText[row.basis][language],
      asOf: row.asOf,
      sources: publicationsOf(row),
      figure,
    })),
    guidance: guidanceOf(ticker).map((row, index) => guidanceOn(row, name, language, index === 0)),
    financials: ofCompany(financials)
      .sort(newestFirst)
      .map((row) => financialYear(row, name, language)),
    disclosures: ofCompany(disclosures).map((row) => disclosed(row, name, language)),
  };
}

function statement(company: Company, field: Statement, language: Language): OfferedFigure {
  const formula = `=${callOf("CAPEX.COMPANY", company.name, field, language)}`;
  return { value: company[field][language], formula };
}

function guidanceOn(row: CapexGuidance, name: string, language: Language, isNewest: boolean) {
  const { basis, asOf } = row;
  return {
    basis: basisText[basis][language],
    asOf,
    sources: publicationsOf(row),
    figures: guidanceFigures(name, row, isNewest ? undefined : asOf),
  };
}

/** The first two columns of both tables tell the row. */
const firstItemColumn = 3;

function financialYear(row: Financials, name: string, language: Language): FinancialYear {
  const item = (column: number, value: number | undefined): OfferedFigure | undefined =>
    value === undefined
      ? undefined
      : {
          value,
          formula: lookedUp(callOf("CAPEX.TABLE", "financials"), name, row.period, firstItemColumn + column),
          numberFormat: amountFormat,
        };
  return {
    period: shownPeriod(row.period),
    items: {
      revenue: item(0, row.revenueUsdBn),
      operatingCashFlow: item(1, row.operatingCashFlowUsdBn),
      capex: item(2, row.capexUsdBn),
      depreciation: item(3, row.depreciationUsdBn),
      leasePrincipal: item(4, row.leasePrincipalUsdBn),
    },
    note: row.note?.[language],
    sources: [row.source],
  };
}

function disclosed(row: Disclosure, name: string, language: Language) {
  const measure = row.measure[language];
  const growth = typeof row.growth === "object" ? row.growth[language] : row.growth;
  const item = (column: number, value: number | string | undefined, format: string) =>
    value === undefined
      ? undefined
      : {
          value,
          formula: lookedUp(
            callOf("CAPEX.TABLE", "disclosures", language),
            name,
            measure,
            firstItemColumn + column,
          ),
          ...(typeof value === "number" && { numberFormat: format }),
        };
  return {
    measure,
    amount: item(0, row.usdBn, amountFormat),
    growth: item(1, growth, rateFormat),
    asOf: row.asOf,
    sources: [row.source],
  };
}
