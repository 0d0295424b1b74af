import { disclosures } from "../../src/data/disclosures";
import { financials } from "../../src/data/financials";
import { reportedCapex } from "../../src/data/guidance";
import { guidanceAsOf } from "../../src/data/version";
import { sharedCapexCount, disclosureCount, financialsCount } from "../inventory";

test("all rows are found", () => {
  expect(financials).toHaveLength(financialsCount);
  expect(disclosures).toHaveLength(disclosureCount);
});

// Two sets with the same fact: the cash purchases of a company in a period.
test("what the financials and the reported capex share is the same in both", () => {
  const shared = financials.flatMap(({ company, period, capexUsdBn }) =>
    reportedCapex
      .filter((each) => each.company === company && each.period === period && each.basis === "cash")
      .map(({ usdBn }) => ({ company, period, usdBn, capexUsdBn })),
  );
  expect(shared).toHaveLength(sharedCapexCount);
  for (const { usdBn, capexUsdBn } of shared) expect(usdBn).toBe(capexUsdBn);
});

// What a typing error would break: capex and depreciation within revenue, operating cash flow too.
test.each(financials)("$company $period: its parts are below its revenue", (row) => {
  const parts = [
    row.operatingCashFlowUsdBn,
    row.capexUsdBn,
    row.depreciationUsdBn,
    row.leasePrincipalUsdBn ?? 0,
  ];
  for (const part of parts) expect(part).toBeLessThan(row.revenueUsdBn);
});

test.each(disclosures)("$company $asOf: from a filing, and no newer than the set", ({ asOf, source }) => {
  expect(source).toMatch(/^https:\/\/www\.sec\.gov\//);
  expect(asOf <= guidanceAsOf).toBe(true);
});
