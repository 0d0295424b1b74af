import { baseline as data } from "../../data/article";
import type { Datum } from "../../data/provenance";
import { readOne } from "../arguments/input";
import { item as itemInput, keyword, keysOf } from "../arguments/keyword";

/** @customenum {string} */
declare enum BaselineItem {
  /** Combined spending in 2026, stated */
  total = "total",
  /** Growth on 2025, stated */
  growth = "growth",
  /** Spending in 2025, derived */
  prior = "prior",
  /** Increase from 2025 to 2026, derived */
  increase = "increase",
  /** The year of the total */
  year = "year",
  /** Number of companies, stated */
  companies = "companies",
}

/** @customenum {string} */
declare enum BaselineUnit {
  /** Billions of US dollars */
  bn = "bn",
  /** Trillions of US dollars */
  tn = "tn",
  /** Millions of US dollars */
  mn = "mn",
  /** US dollars */
  usd = "usd",
}

/** How many of each unit make one billion US dollars. */
const unitsPerUsdBn: Record<BaselineUnit, number> = { bn: 1, tn: 0.001, mn: 1_000, usd: 1_000_000_000 };

/** What stands for an argument that is left out. */
export const defaults = { item: "total", unit: "bn" } as const;

const inputs = {
  item: itemInput("item", keysOf(data), defaults.item),
  unit: keyword("unit", keysOf(unitsPerUsdBn), defaults.unit),
};

/**
 * A figure of the article's baseline: the combined AI capital spending of Microsoft, Alphabet, Meta and Amazon.
 * @customfunction CAPEX.BASELINE
 * @summary A figure of the article's baseline
 * @param [item] total (2026 spending), growth (on 2025), prior (2025, derived), increase (2025 to 2026, derived), year or companies. Default: total.
 * @param [unit] Unit of amounts: bn, tn, mn or usd. Rates and counts ignore it. Default: bn.
 * @returns {number} The figure; rates are fractions (0.6 is 60%).
 * @units item: text, unit: text, result: amount
 * @units when item is growth: result: rate
 * @units when item is year: result: year
 * @units when item is companies: result: number
 * @formula The article's figure, as published; prior = total / (1 + growth); increase = total - prior
 * @error #N/A for an unknown item
 * @error #VALUE! for an unknown unit
 * @example =CAPEX.BASELINE() -> 700
 * @example =CAPEX.BASELINE("growth") -> 0.6
 * @example =CAPEX.BASELINE("total","tn") -> 0.7
 * @source Creati.ai, dated 2026-02-07: total and growth are stated, prior and increase derived.
 * @explanation when item is total and unit is bn: The article puts the spending of the four companies in 2026 at nearly {result} billion US dollars.
 * @explanation when item is total: The article puts the spending of the four companies in 2026 at nearly {result} ({unit}).
 * @explanation when item is growth: The article gives growth of {result} on 2025.
 * @explanation when item is prior and unit is bn: Spending in 2025, as it follows from the article's total and growth, is {result} billion US dollars.
 * @explanation when item is prior: Spending in 2025, as it follows from the article's total and growth, is {result} ({unit}).
 * @explanation when item is increase and unit is bn: The increase from 2025 to 2026, as it follows from the article's total and growth, is {result} billion US dollars.
 * @explanation when item is increase: The increase from 2025 to 2026, as it follows from the article's total and growth, is {result} ({unit}).
 * @explanation when item is year: The article's total is for the year {result}.
 * @explanation The article's total is that of {result} companies.
 */
export function baseline(item?: BaselineItem[][], unit?: BaselineUnit[][]): number {
  const { value, unit: valueUnit } = datumOf(item);
  const perUsdBn = unitsPerUsdBn[readOne(inputs.unit, unit)];
  return valueUnit === "usdBn" ? value * perUsdBn : value;
}

/** The figure behind an answer. */
export function figures(item?: unknown): Datum[] {
  return [datumOf(item)];
}

function datumOf(item: unknown): Datum {
  return data[readOne(inputs.item, item)];
}
