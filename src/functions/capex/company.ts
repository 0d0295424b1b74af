import type { Company } from "../../data/companies";
import { languages, type Language } from "../../data/language";
import { readCompany } from "../arguments/company";
import { readKeyword } from "../arguments/keyword";
import { mapCells } from "../arguments/range";

const textOf = {
  name: (company: Company) => company.name,
  ticker: (company: Company) => company.ticker,
  focus: (company: Company, language: Language) => company.focus[language],
  goal: (company: Company, language: Language) => company.goal[language],
  proof: (company: Company, language: Language) => company.proof[language],
  paragraphs: (company: Company) => company.paragraphs.join(", "),
};
const fields = Object.keys(textOf) as (keyof typeof textOf)[];

/**
 * What the article says of a company: its focus, its strategic goal, or what is to prove that its spending pays.
 * @customfunction CAPEX.COMPANY
 * @param company Company by name, ticker or usual Chinese name, or a range of them; the result has the same shape.
 * @param {string} [field] name, ticker, focus, goal, proof (how its spending is to pay) or paragraphs. Default: focus.
 * @param {string} [language] en-US or zh-TW. Default: en-US.
 * @returns The text, in our words; amounts are not among it, because the article gives none by company.
 * @formula The article's statement on the company
 * @errors #N/A for a company that is not among the four; #VALUE! for an unknown field or language.
 * @example =CAPEX.COMPANY("MSFT") -> OpenAI integration and Azure
 * @example =CAPEX.COMPANY("Google","ticker") -> GOOGL
 * @source Creati.ai, dated 2026-02-07, paragraphs 11 to 14 and 18.
 */
export function company(company: any[][], field?: string, language?: string): any[][] {
  const text = textOf[readKeyword("field", field, fields, "focus")];
  const inLanguage = readKeyword("language", language, languages, "en-US");
  return mapCells(company, (cell) => text(readCompany("company", cell), inLanguage));
}
