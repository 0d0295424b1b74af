import { companies, type Company } from "../../data/companies";
import { CalculationError } from "../../finance/calculationError";
import { ArgumentError, expectation } from "./argumentError";

/** Reads a company by name, ticker or another usual name, whatever its case; an unknown one is notAvailable. */
export function readCompany(name: string, value: unknown): Company {
  const accepted = companies.map((company) => company.name).join(", ");
  if (typeof value !== "string" || value.trim() === "") throw new ArgumentError(name, accepted, value);
  const typed = value.trim().toLowerCase();
  const found = companies.find((company) =>
    [company.name.toLowerCase(), company.ticker.toLowerCase(), ...company.alsoKnownAs].includes(typed),
  );
  if (!found) throw new CalculationError("notAvailable", expectation(name, accepted, value));
  return found;
}
