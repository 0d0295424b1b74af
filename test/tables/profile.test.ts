import { companies } from "../../src/data/companies";
import { disclosures } from "../../src/data/disclosures";
import { capexGuidance, reportedCapex } from "../../src/data/guidance";
import { languages } from "../../src/data/language";
import { annualFinancials } from "../../src/tables/annualFinancials";
import type { TableCell } from "../../src/tables/description";
import { table } from "../../src/tables/catalogue/profile";
import { placedCells, reference } from "../../src/tables/placement";
import { english, layoutFrom } from "./catalogueItems";
import { cutTexts } from "./cutTexts";

const profiles = companies.flatMap((company) =>
  languages.map((language) => ({
    ...company,
    language,
    options: { ...english, company: company.ticker, language },
  })),
);

/** The figures of ours among the cells, by kind. */
function published(cells: readonly TableCell[], provenance: string): number[] {
  return cells.flatMap(({ published: figure }) => (figure?.provenance === provenance ? [figure.value] : []));
}

describe.each(profiles)("$name, $language", ({ ticker, name, focus, goal, proof, language, options }) => {
  const description = table.describe(options);
  const cells = description.rows.flat();

  test("has the figures of this company, and no others", () => {
    const ofCompany = <Row extends { readonly company: string }>(rows: readonly Row[]) =>
      rows.filter(({ company }) => company === ticker);
    const reported = [
      ...ofCompany(reportedCapex).map(({ usdBn }) => usdBn),
      ...ofCompany(disclosures).flatMap(({ usdBn, growth }) => [usdBn, growth]),
      ...annualFinancials(ticker).flatMap((row) => [
        row.revenueUsdBn,
        row.operatingCashFlowUsdBn,
        row.capexUsdBn,
        row.depreciationUsdBn,
        row.leasePrincipalUsdBn,
      ]),
    ].filter((value) => typeof value === "number");
    const guided = ofCompany(capexGuidance).flatMap(({ lowUsdBn, highUsdBn }) => [
      ...new Set([lowUsdBn, highUsdBn]),
    ]);
    expect(published(cells, "reported").sort()).toEqual(reported.sort());
    expect(published(cells, "guidance").sort()).toEqual(guided.sort());
  });

  test("is headed by the company, with what the article says of it", () => {
    expect(cells[0]?.value).toBe(`${name} (${ticker})`);
    const texts = cells.map(({ value }) => value);
    expect(texts).toEqual(expect.arrayContaining([focus[language], goal[language], proof[language]]));
  });

  test("has formulas that find the cells they name, and shows every text whole", () => {
    const layout = layoutFrom({ row: 9, column: 26 }, [description]);
    const placed = (["live", "native", "values"] as const).flatMap((mode) =>
      layout.tables.flatMap((each) => placedCells(each, layout, mode).flat().map(String)),
    );
    expect(placed.filter((content) => content.match(reference))).toEqual([]);
    expect(cutTexts(description, language)).toEqual([]);
  });
});
