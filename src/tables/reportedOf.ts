import { reportedCapex, type Basis, type ReportedCapex } from "../data/guidance";
import { newestFirst } from "../data/periods";

/** Within a period the company's own total comes first, then what is left of it on narrower bases. */
const order: readonly Basis[] = ["leases", "principal", "net", "cash"];

/** The capital spending that a company has reported, the newest period first. */
export function reportedOf(ticker: string): readonly ReportedCapex[] {
  return reportedCapex
    .filter(({ company }) => company === ticker)
    .sort((a, b) => order.indexOf(a.basis) - order.indexOf(b.basis))
    .sort(newestFirst);
}
