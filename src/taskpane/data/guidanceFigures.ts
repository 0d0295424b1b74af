import { baseline } from "../../data/article";
import { amountFormat, callOf, type OfferedFigure } from "./offeredFigure";
import { latestGuidance, middleUsdBn, type GuidedRange } from "./latestGuidance";

/** The ends and the middle of what a company expects; one figure is the middle alone. */
export interface GuidanceFigures {
  readonly low?: OfferedFigure;
  readonly mid: OfferedFigure;
  readonly high?: OfferedFigure;
}

const year = baseline.year.value;

/** The figures of a company's guidance: the latest one, also in a later version of the data, or that of a day. */
export function guidanceFigures(company: string, range: GuidedRange, day?: string): GuidanceFigures {
  const figure = (point: string, value: number): OfferedFigure => ({
    value,
    formula: `=${callOf("CAPEX.GUIDANCE", company, year, point, day)}`,
    numberFormat: amountFormat,
  });
  const mid = figure("mid", middleUsdBn(range));
  if (range.lowUsdBn === range.highUsdBn) return { mid };
  return { low: figure("low", range.lowUsdBn), mid, high: figure("high", range.highUsdBn) };
}

/** Those of the latest guidance of all four together. */
export function totalGuidance(): GuidanceFigures {
  const sum = (usdBn: (range: GuidedRange) => number) =>
    latestGuidance().reduce((all, row) => all + usdBn(row), 0);
  return guidanceFigures("total", {
    lowUsdBn: sum(({ lowUsdBn }) => lowUsdBn),
    highUsdBn: sum(({ highUsdBn }) => highUsdBn),
  });
}
