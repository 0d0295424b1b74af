import { companies } from "../../data/companies";
import type { CapexGuidance } from "../../data/guidance";
import { guidanceOf } from "../../tables/guidanceOf";

/** A company's newest guidance, with its name. */
export interface NamedGuidance extends CapexGuidance {
  readonly name: string;
}

/** The newest guidance of each company for the baseline's year. */
export function latestGuidance(): readonly NamedGuidance[] {
  return companies.flatMap(({ ticker, name }) => {
    const [newest] = guidanceOf(ticker);
    return newest ? [{ ...newest, name }] : [];
  });
}

/** The middle of a company's guidance, in billions of US dollars. */
export function middleUsdBn({ lowUsdBn, highUsdBn }: CapexGuidance): number {
  return (lowUsdBn + highUsdBn) / 2;
}
