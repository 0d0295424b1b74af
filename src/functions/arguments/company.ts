import { companies, type Company } from "../../data/companies";
import { notKnown } from "./argumentError";
import { textInput, type Input } from "./input";
import { typedName } from "./typedName";

/** What stands for the four companies together. */
const allCompanies = "total";

/** What a legal name has behind the name: Alphabet Inc.; Amazon.com, Inc.; 微軟公司. */
const legalForm = /(,?\s+(inc|incorporated|corp|corporation)\.?|公司)$/;

/** Each company as a list of one, by each of its names. ECMAScript 2016 has no flatMap. */
const companyByName = /* @__PURE__ */ new Map(
  ([] as (readonly [string, readonly Company[]])[]).concat(
    ...companies.map((company) => {
      const one = [company];
      return [company.name, company.ticker, ...company.alsoKnownAs].map(
        (name) => [name.toLowerCase(), one] as const,
      );
    }),
  ),
);

/** A company by name, ticker or another usual name, whatever its case; an unknown one is notAvailable. */
export function company(name: string): Input<Company> {
  return textInput(name, undefined, (value) => find(name, value, false)[0]!);
}

/** What a company is looked up by: its ticker, or the name of one that only the user knows. */
export type CompanyKey = Pick<Company, "ticker" | "name">;

/** The company, or all four where "total" is given; also one that only rows of the user's know. */
export function companyOrTotal(
  name: string,
  own: readonly { readonly company: string }[],
): Input<readonly CompanyKey[]> {
  return textInput(name, undefined, (value): readonly CompanyKey[] => {
    const ticker = typeof value === "string" ? tickerOf(value) : "";
    const isOfUser = !known(ticker) && own.some(({ company }) => company === ticker);
    return isOfUser ? [{ ticker, name: ticker }] : find(name, value, true);
  });
}

/** The ticker of a company by any of its names; of another the name itself, in capitals. */
export function tickerOf(name: string): string {
  const typed = name.trim();
  const found = known(typed);
  return found ? found[0]!.ticker : typed.toUpperCase();
}

function known(name: string): readonly Company[] | undefined {
  const typed = name.toLowerCase();
  return companyByName.get(typed) || companyByName.get(typed.replace(legalForm, ""));
}

function find(name: string, value: unknown, takesTotal: boolean): readonly Company[] {
  const typed = typedName(name, "a company's name", value);
  if (takesTotal && typed.toLowerCase() === allCompanies) return companies;
  const found = known(typed);
  if (found) return found;
  const accepted = companies.map((each) => each.name).join(", ") + (takesTotal ? `, ${allCompanies}` : "");
  throw notKnown(name, accepted, value);
}
