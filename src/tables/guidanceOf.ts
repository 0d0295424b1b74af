import { baseline } from "../data/article";
import { capexGuidance, type CapexGuidance } from "../data/guidance";

/** What a company has said of the baseline's year, the newest first. */
export function guidanceOf(ticker: string): readonly CapexGuidance[] {
  return capexGuidance
    .filter(({ company, period }) => company === ticker && period === `CY${baseline.year.value}`)
    .sort((a, b) => (a.asOf < b.asOf ? 1 : -1));
}
