import { financials, type Financials } from "../data/financials";
import type { PublishedFigure } from "./description";

/** A company's whole fiscal years, the oldest first: half a year has no year to be compared with. */
export function annualFinancials(ticker: string): readonly Financials[] {
  return financials.filter(({ company, period }) => company === ticker && !period.startsWith("H"));
}

/** An amount of such a year, as a cell starts with it. */
export function reportedFigure(value: number, { source }: Financials): PublishedFigure {
  return { value, unit: "usdBn", provenance: "reported", address: source };
}
