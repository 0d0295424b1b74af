import { companies, type Company } from "../../data/companies";
import { CalculationError } from "../../finance/calculationError";
import { ArgumentError, expectation } from "./argumentError";

/** What stands for the four companies together. */
const allCompanies = "total";

/** What a legal name has behind the name: Alphabet Inc.; Amazon.com, Inc.; 微軟公司. */
const legalForm = /(,?\s+(inc|incorporated|corp|corporation)\.?|公司)$/;

const companyByName = /* @__PURE__ */ new Map(
  companies.flatMap((company) =>
    [company.name, company.ticker, ...company.alsoKnownAs].map(
      (name) => [name.toLowerCase(), company] as const,
    ),
  ),
);

/** Reads a company by name, ticker or another usual name, whatever its case; an unknown one is notAvailable. */
export function readCompany(name: string, value: unknown): Company {
  const found = findCompany(name, value);
  if (!found) throw unknownCompany(name, value, []);
  return found;
}

/** Reads one company, or all four where "total" is given. */
export function readCompanies(name: string, value: unknown): readonly Company[] {
  if (typeof value === "string" && value.trim().toLowerCase() === allCompanies) return companies;
  const found = findCompany(name, value);
  if (!found) throw unknownCompany(name, value, [allCompanies]);
  return [found];
}

function findCompany(name: string, value: unknown): Company | undefined {
  if (typeof value !== "string" || value.trim() === "")
    throw new ArgumentError(name, "a company's name", value);
  const typed = value.trim().toLowerCase();
  return companyByName.get(typed) ?? companyByName.get(typed.replace(legalForm, ""));
}

function unknownCompany(name: string, value: unknown, others: readonly string[]): CalculationError {
  const accepted = [...companies.map((company) => company.name), ...others].join(", ");
  return new CalculationError("notAvailable", expectation(accepted, value), name);
}
