import { capexGuidance, reportedCapex } from "../../data/guidance";
import type { CompanyFigure } from "../../explain/sources";

/**
 * The day of the newest built-in figure of the companies that figures of one kind are of, whatever day is asked about;
 * "" where all of them are the user's own.
 */
export function newestDay(figures: readonly CompanyFigure[]): string {
  const companies = figures.flatMap((figure) => ("isOwn" in figure ? [] : [figure.company]));
  const builtIn = figures.some((figure) => "usdBn" in figure) ? reportedCapex : capexGuidance;
  const days = builtIn.filter(({ company }) => companies.includes(company)).map(({ asOf }) => asOf);
  return days.sort().at(-1) ?? "";
}
