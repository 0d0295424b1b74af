import { baseline } from "../../data/article";
import type { Country } from "../../data/gdp";
import type { Datum } from "../../data/provenance";
import { partOfGdp } from "../../finance/returns";
import { answersOf } from "../arguments/answersOf";
import { country as countryInput } from "../arguments/country";
import { eachCell } from "../arguments/eachCell";
import { amount } from "../arguments/number";

/** What stands for an argument that is left out. */
export const defaults = { capex: baseline.total } as const;

const inputs = [countryInput("country"), amount("capex", defaults.capex)] as const;

/**
 * Capital spending as a part of a country's gross domestic product: the article's comparison with a mid-sized country.
 * @customfunction CAPEX.GDP
 * @summary Capex as a part of a country's GDP
 * @param country Country by English or Chinese name or ISO code, or a range of them; CAPEX.TABLE("gdp") lists them.
 * @param [capex] Capital spending in USD billions, one amount or a range. Default: 700, the article's total.
 * @label country: Country by English or Chinese name or ISO code, or a range of them
 * @label capex: Capital spending in USD billions, one amount or a range
 * @returns Fractions (1.18 is 118%) in the shape of the ranges.
 * @elementwise country, capex
 * @units country: text, capex: amount, result: rate
 * @formula capex / GDP of the country in 2023, in current US dollars
 * @error #N/A for a country that is not in the table; Taiwan is not in its source
 * @error #NUM! for negative capex
 * @error #VALUE! for text in place of capex, blanks, or ranges of different shapes
 * @example =CAPEX.GDP("Sweden") -> 1.17990520304483
 * @example =CAPEX.GDP("CHE",720) -> 0.813614482337786
 * @source World Bank, GDP in current US dollars, 2023 (NY.GDP.MKTP.CD); the article names no country.
 * @explanation Capex of {capex} is {result} of the GDP of {country} in 2023.
 * @workings {capex} / {figure}
 */
export function gdp(country: any[][], capex?: any[][]): any[][] {
  return eachCell((of: Country, each: number) => partOfGdp(each, of.gdp.value), inputs, country, capex);
}

/** The GDP behind an answer. */
export function figures(country: unknown): Datum[] {
  return answersOf(eachCell((of: Country) => [of.gdp], [inputs[0]], country));
}
