import type { Company } from "../../data/companies";
import { languages, type Language } from "../../data/language";
import { company as companyInput } from "../arguments/company";
import { eachCell } from "../arguments/eachCell";
import { readOne } from "../arguments/input";
import { keyword, keysOf } from "../arguments/keyword";

/** @customenum {string} */
declare enum CompanyField {
  /** What it spends on */
  focus = "focus",
  /** What it aims for */
  goal = "goal",
  /** What would show that the spending pays */
  proof = "proof",
  /** Its name */
  name = "name",
  /** Its ticker symbol */
  ticker = "ticker",
  /** Where the article speaks of it */
  paragraphs = "paragraphs",
}

/** @customenum {string} */
declare enum CompanyLanguage {
  /** English */
  English = "en-US",
  /** Traditional Chinese */
  Chinese = "zh-TW",
}

const textOf: Record<CompanyField, (company: Company, language: Language) => string> = {
  focus: (company, language) => company.focus[language],
  goal: (company, language) => company.goal[language],
  proof: (company, language) => company.proof[language],
  name: (company) => company.name,
  ticker: (company) => company.ticker,
  paragraphs: (company) => company.paragraphs.join(", "),
};

/** What stands for an argument that is left out. */
export const defaults = { field: "focus", language: "en-US" } as const;

const inputs = [companyInput("company")] as const;
const fieldInput = keyword("field", keysOf(textOf), defaults.field);
const languageInput = keyword("language", languages, defaults.language);

/**
 * What the article says of a company: its focus, its strategic goal, or what would show that its spending pays.
 * @customfunction CAPEX.COMPANY
 * @summary Focus, goal or proof point of a company
 * @param company Company by name, ticker or usual Chinese name, or a range of them; the result has the same shape.
 * @param [field] name, ticker, focus, goal, proof (what would show that its spending pays) or paragraphs. Default: focus.
 * @param [language] en-US or zh-TW. Default: en-US.
 * @label company: Company by name, ticker or usual Chinese name, or a range of them
 * @returns The text, in our words; amounts are not among it, because the article gives none by company.
 * @elementwise company
 * @units company: text, field: text, language: text, result: text
 * @formula The article's statement on the company
 * @error #N/A for a company that is not among the four
 * @error #VALUE! for an unknown field or language
 * @example =CAPEX.COMPANY("MSFT") -> OpenAI integration and Azure
 * @example =CAPEX.COMPANY("Google","ticker") -> GOOGL
 * @source Creati.ai, dated 2026-02-07, paragraphs 11 to 14 and 18.
 * @explanation when field is focus: What {company} spends on: {result}.
 * @explanation when field is goal: What {company} aims for: {result}.
 * @explanation when field is proof: What would show that the spending of {company} pays: {result}.
 * @explanation when field is paragraphs: The article speaks of {company} in its paragraphs {result}.
 * @explanation The {field} of {company} is {result}.
 */
export function company(company: any[][], field?: CompanyField[][], language?: CompanyLanguage[][]): any[][] {
  const text = textOf[readOne(fieldInput, field)];
  const inLanguage = readOne(languageInput, language);
  return eachCell((each) => text(each, inLanguage), inputs, company);
}
