import { companies } from "../../src/data/companies";
import { disclosures } from "../../src/data/disclosures";
import { financials } from "../../src/data/financials";
import { capexGuidance, reportedCapex } from "../../src/data/guidance";
import { languages, type Language } from "../../src/data/language";
import { baselineFigures } from "../../src/taskpane/data/baselineFigures";
import { companyProfile, type CompanyProfile } from "../../src/taskpane/data/companyProfile";
import { guidanceFigures, totalGuidance } from "../../src/taskpane/data/guidanceFigures";
import { latestGuidance } from "../../src/taskpane/data/latestGuidance";
import { copiedText, type OfferedAs, type OfferedFigure } from "../../src/taskpane/data/offeredFigure";
import { reconciliationFigures } from "../../src/taskpane/data/reconciliation";
import { enter, rangeOf } from "../excel/sheet1";
import { openWorkbookWithFunctions } from "../excel/workbookWithFunctions";
import { offeredOnCompaniesCount, offeredOnListCount } from "../inventory";

function isOffered(value: object): value is OfferedFigure {
  return "formula" in value;
}

/** Every figure within a page, and where it stands in it. */
function offeredIn(page: unknown, where: string): { where: string; figure: OfferedFigure }[] {
  if (typeof page !== "object" || page === null) return [];
  if (isOffered(page)) return [{ where, figure: page }];
  return Object.entries(page).flatMap(([key, value]) => offeredIn(value, `${where} ${key}`));
}

function profile(ticker: string, language: Language = "en-US"): CompanyProfile {
  const found = companyProfile(ticker, language);
  if (!found) throw new Error(`There is no profile of ${ticker}.`);
  return found;
}

const onList = offeredIn(
  {
    baseline: baselineFigures,
    reconciliation: reconciliationFigures(),
    guidance: latestGuidance().map((row) => guidanceFigures(row.name, row)),
    total: totalGuidance(),
  },
  "list",
);
const onCompanies = (language: Language) =>
  companies.flatMap(({ ticker }) => offeredIn(profile(ticker, language), `${language} ${ticker}`));

test("the list and the companies' pages offer all their figures", () => {
  expect(onList).toHaveLength(offeredOnListCount);
  for (const language of languages) expect(onCompanies(language)).toHaveLength(offeredOnCompaniesCount);
});

test("every formula gives the very figure that it is offered for", async () => {
  const offered = [...onList, ...languages.flatMap(onCompanies)];
  const excel = openWorkbookWithFunctions();
  try {
    await enter(
      `A1:A${offered.length}`,
      offered.map(({ figure }) => [figure.formula]),
    );
    await excel.settled();
    const { values } = await rangeOf(`A1:A${offered.length}`, ["values"]);
    const given = offered.map(({ where }, row) => `${where}: ${String((values as unknown[][])[row]?.[0])}`);
    expect(given).toEqual(offered.map(({ where, figure }) => `${where}: ${figure.value}`));
  } finally {
    excel.close();
  }
});

test("a number has a number format, a text has none", () => {
  for (const { figure } of [...onList, ...onCompanies("zh-TW")])
    expect(figure.numberFormat !== undefined).toBe(typeof figure.value === "number");
});

test("a company's page has each of its rows in the data, under its publications", () => {
  const all = companies.map(({ ticker }) => profile(ticker));
  expect(all.flatMap(({ actuals }) => actuals)).toHaveLength(reportedCapex.length);
  expect(all.flatMap(({ guidance }) => guidance)).toHaveLength(capexGuidance.length);
  expect(all.flatMap((each) => each.financials)).toHaveLength(financials.length);
  expect(all.flatMap((each) => each.disclosures)).toHaveLength(disclosures.length);
  const rows = all.flatMap((each) => [
    ...each.actuals,
    ...each.guidance,
    ...each.financials,
    ...each.disclosures,
  ]);
  expect(rows.filter(({ sources }) => sources.length === 0)).toEqual([]);
});

test("what a company has reported and said stands with the newest first", () => {
  const { actuals, guidance, financials: years } = profile("MSFT");
  expect(actuals.map(({ period, figure }) => [period, figure.formula])).toEqual([
    ["FY2026 (Jul25–Jun26)", '=CAPEX.ACTUAL("Microsoft","FY2026","cash")'],
    ["2025", '=CAPEX.ACTUAL("Microsoft",2025)'],
    ["2025", '=CAPEX.ACTUAL("Microsoft",2025,"cash")'],
    ["FY2025 (Jul24–Jun25)", '=CAPEX.ACTUAL("Microsoft","FY2025")'],
    ["FY2025 (Jul24–Jun25)", '=CAPEX.ACTUAL("Microsoft","FY2025","cash")'],
    ["2024", '=CAPEX.ACTUAL("Microsoft",2024)'],
    ["2024", '=CAPEX.ACTUAL("Microsoft",2024,"cash")'],
    ["FY2024 (Jul23–Jun24)", '=CAPEX.ACTUAL("Microsoft","FY2024","cash")'],
  ]);
  expect(guidance.map(({ asOf, figures }) => [asOf, figures.mid.formula])).toEqual([
    ["2026-07-29", '=CAPEX.GUIDANCE("Microsoft",2026,"mid")'],
    ["2026-04-29", '=CAPEX.GUIDANCE("Microsoft",2026,"mid","2026-04-29")'],
  ]);
  expect(years.map(({ period }) => period)).toEqual([
    "FY2026 (Jul25–Jun26)",
    "FY2025 (Jul24–Jun25)",
    "FY2024 (Jul23–Jun24)",
    "FY2023 (Jul22–Jun23)",
  ]);
});

test("a range of guidance has its ends, a single figure is its middle alone", () => {
  expect(profile("META").guidance[0]?.figures).toMatchObject({
    low: { value: 130, formula: '=CAPEX.GUIDANCE("Meta",2026,"low")' },
    mid: { value: 137.5 },
    high: { value: 145 },
  });
  expect(Object.keys(profile("AMZN").guidance[0]?.figures ?? {})).toEqual(["mid"]);
});

test("no page is made up for a company that is none of the four", () => {
  expect(companyProfile("NVDA", "en-US")).toBeUndefined();
});

const german = { decimal: ",", group: "." };
const english = { decimal: ".", group: "," };
const meta = profile("META").guidance[0]?.figures.mid;

const copies: [
  why: string,
  figure: OfferedFigure | undefined,
  as: OfferedAs,
  where: typeof german,
  text: string,
][] = [
  ["a formula", meta, "formula", english, '=CAPEX.GUIDANCE("Meta",2026,"mid")'],
  ["a formula where a comma starts decimals", meta, "formula", german, '=CAPEX.GUIDANCE("Meta";2026;"mid")'],
  ["a number", meta, "value", english, "137.5"],
  ["a number where a comma starts decimals", meta, "value", german, "137,5"],
  ["more digits than are shown", profile("AMZN").actuals[0]?.figure, "value", english, "98.411"],
  ["a rate, in percent", baselineFigures[1]?.figure, "value", english, "60%"],
  [
    "a rate that multiplied by 100 has digits more",
    profile("MSFT").disclosures[0]?.growth,
    "value",
    english,
    "123%",
  ],
  ["all digits of a rate", reconciliationFigures().growth, "value", german, "68,1067814275628%"],
  ["a text", profile("META").statements.proof, "value", german, "Higher AI-driven ad conversion"],
];

test.each(copies)("copied as text: %s", (_, figure, as, separators, text) => {
  expect(figure && copiedText(figure, as, separators)).toBe(text);
});
