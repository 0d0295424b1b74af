import { companies } from "../../data/companies";
import type { CapexGuidance } from "../../data/guidance";
import { guidanceOf } from "../../tables/guidanceOf";

/** A company's newest guidance, with its name. */
export interface NamedGuidance extends CapexGuidance {
  readonly name: string;
}

/** Its two ends, which are one figure where a company gives one. */
export type GuidedRange = Pick<CapexGuidance, "lowUsdBn" | "highUsdBn">;

/** The newest guidance of each company for the baseline's year. */
export function latestGuidance(): readonly NamedGuidance[] {
  return companies.flatMap(({ ticker, name }) => {
    const [newest] = guidanceOf(ticker);
    return newest ? [{ ...newest, name }] : [];
  });
}

/** The middle of guidance, in billions of US dollars. */
export function middleUsdBn({ lowUsdBn, highUsdBn }: GuidedRange): number {
  return (lowUsdBn + highUsdBn) / 2;
}
