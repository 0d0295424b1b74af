import { countries } from "../../src/data/gdp";
import { countryCount } from "../inventory";

const namesOf = ({ codes, name, alsoKnownAs }: (typeof countries)[number]) => [
  ...codes,
  ...Object.values(name),
  ...alsoKnownAs,
];

test("every country is there, the largest first", () => {
  expect(countries).toHaveLength(countryCount);
  const values = countries.map(({ gdp }) => gdp.value);
  expect([...values].sort((a, b) => b - a)).toEqual(values);
});

test("no name is that of two countries", () => {
  const names = countries.flatMap(namesOf).map((name) => name.toLowerCase());
  expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
});

// The codes are ISO 3166's: two of a country name the same country to the platform.
test.each(countries)("$name.en-US: its two-letter code is its own", ({ codes: [, code], name }) => {
  expect(new Intl.DisplayNames("en", { type: "region" }).of(code)).toBe(name["en-US"]);
});
