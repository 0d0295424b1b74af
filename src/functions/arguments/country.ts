import { countries, type Country } from "../../data/gdp";
import { notKnown } from "./argumentError";
import { textInput, type Input } from "./input";
import { typedName } from "./typedName";

/** Each country by each of its names and codes. ECMAScript 2016 has no flatMap. */
const countryByName = /* @__PURE__ */ new Map(
  ([] as (readonly [string, Country])[]).concat(
    ...countries.map((country) => {
      const { codes, name, alsoKnownAs } = country;
      return [...codes, name["en-US"], name["zh-TW"], ...alsoKnownAs].map(
        (each) => [each.toLowerCase(), country] as const,
      );
    }),
  ),
);

/** A country by English or Chinese name or ISO code, whatever its case; an unknown one is notAvailable. */
export function country(name: string): Input<Country> {
  return textInput(name, undefined, (value) => {
    const found = countryByName.get(typedName(name, "a country's name", value).toLowerCase());
    if (found) return found;
    throw notKnown(name, { text: 'a country of CAPEX.TABLE("gdp")' }, value);
  });
}
