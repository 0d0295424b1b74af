import { languages, type Language, type Localized } from "../../data/language";
import { gapSign } from "../../finance/returns";
import { eachCell } from "../arguments/eachCell";
import { readOne } from "../arguments/input";
import { keyword } from "../arguments/keyword";
import { rate } from "../arguments/number";

/** @customenum {string} */
declare enum StatusLanguage {
  /** English */
  English = "en-US",
  /** Traditional Chinese */
  Chinese = "zh-TW",
}

/** What a gap means, by its sign. */
export const statusText: Readonly<Record<1 | 0 | -1, Localized>> = {
  1: { "en-US": "Ahead", "zh-TW": "超前" },
  0: { "en-US": "On pace", "zh-TW": "同步" },
  [-1]: { "en-US": "At risk", "zh-TW": "有風險" },
};

/** What stands for an argument that is left out. */
export const defaults = { tolerance: 0, language: "en-US" } as const;

const inputs = [rate("gap")] as const;
const toleranceInput = rate("tolerance", defaults.tolerance);
const languageInput = keyword("language", languages, defaults.language);

/**
 * What a gap of ROI.GAP means: revenue growth is ahead of capex growth, on pace with it, or at risk.
 * @customfunction ROI.STATUS
 * @summary Ahead, on pace or at risk
 * @param gap Gap as a fraction (-0.25 is 25 points behind), or a range of gaps; the result has the same shape.
 * @param [tolerance] Gaps up to this size count as on pace (0.02 is 2 points). Default: 0.
 * @param [language] en-US or zh-TW. Default: en-US.
 * @label gap: Gap as a fraction
 * @label tolerance: Gaps up to this size count as on pace
 * @returns Ahead, On pace or At risk.
 * @elementwise gap
 * @units gap: rate, tolerance: rate, language: text, result: text
 * @formula Ahead where gap > tolerance; On pace where |gap| ≤ tolerance; At risk where gap < -tolerance
 * @error #NUM! for a negative tolerance
 * @error #VALUE! for text, a blank, or an unknown language
 * @example =ROI.STATUS(-0.25) -> At risk
 * @example =ROI.STATUS(-0.01,0.02) -> On pace
 * @source A negative gap is the article's risk condition, paragraph 19.
 * @explanation A gap of {gap}, with a tolerance of {tolerance}, means: {result}.
 */
export function status(gap: any[][], tolerance?: any[][], language?: StatusLanguage[][]): any[][] {
  const within = readOne(toleranceInput, tolerance);
  const inLanguage: Language = readOne(languageInput, language);
  return eachCell((each) => statusText[gapSign(each, within)][inLanguage], inputs, gap);
}

/**
 * The statuses of a language as an array of Excel's own: ahead, on pace, at risk. In rows, which are set apart by ";" in
 * every locale; what sets columns apart cannot be asked.
 */
function statusArray(language: Language): string {
  return `{"${statusText[1][language]}";"${statusText[0][language]}";"${statusText[-1][language]}"}`;
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const lambda = `=LAMBDA(gap, tolerance, language, LET(
  words, IF(language = "zh-TW", ${/* @__PURE__ */ statusArray("zh-TW")}, ${/* @__PURE__ */ statusArray("en-US")}),
  IF(tolerance + 0 * gap < 0, SQRT(-1),
  IF(ABS(gap) <= tolerance + 1E-12, INDEX(words, 2), IF(gap > 0, INDEX(words, 1), INDEX(words, 3))))))`;
