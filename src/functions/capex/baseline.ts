import { baseline as data } from "../../data/article";
import type { Datum } from "../../data/provenance";
import { readItem, readKeyword } from "../arguments/keyword";

/** @customenum {string} */
enum BaselineItem {
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
enum BaselineUnit {
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

/**
 * A figure of the article's baseline: the combined AI capital spending of Microsoft, Alphabet, Meta and Amazon.
 * @customfunction CAPEX.BASELINE
 * @param [item] total (2026 spending), growth (on 2025), prior (2025, derived), increase (2025 to 2026, derived), year or companies. Default: total.
 * @param [unit] Unit of amounts: bn, tn, mn or usd. Rates and counts ignore it. Default: bn.
 * @returns {number} The figure; rates are fractions (0.6 is 60%).
 * @formula The article's figure, as published; prior = total / (1 + growth); increase = total - prior
 * @errors #N/A for an unknown item; #VALUE! for an unknown unit.
 * @example =CAPEX.BASELINE() -> 700
 * @example =CAPEX.BASELINE("growth") -> 0.6
 * @example =CAPEX.BASELINE("total","tn") -> 0.7
 * @source Creati.ai, dated 2026-02-07: total and growth are stated, prior and increase derived.
 */
export function baseline(item?: BaselineItem, unit?: BaselineUnit): number {
  const key = readItem("item", item, Object.values(BaselineItem), BaselineItem.total);
  const datum: Datum = data[key];
  const perUsdBn = unitsPerUsdBn[readKeyword("unit", unit, Object.values(BaselineUnit), BaselineUnit.bn)];
  return datum.unit === "usdBn" ? datum.value * perUsdBn : datum.value;
}
