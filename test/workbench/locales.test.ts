import { localFormula } from "../../src/formulas/localFormula";
import { fromLocale, locales, toLocale } from "../../src/workbench/officeHost/workbook/locales";
import { functionModules } from "../handoff/functionModules";

const german = locales["de-DE"];

const rows: [why: string, english: string, local: string][] = [
  ["arguments and decimals", "=LAMBDA(a,b,a*0.5+.5-1)", "=LAMBDA(a;b;a*0,5+,5-1)"],
  ["an array's columns and rows", "=SUM({1.5,2;3,4},1)", "=SUM({1,5.2;3.4};1)"],
  ["texts and quoted names stay", `=F("1,5;{2.5}",'A,B.1'!C1)`, `=F("1,5;{2.5}";'A,B.1'!C1)`],
  ["digits and stops of a name stay", "=x.1+y_2,A1.5", "=x.1+y_2;A1.5"],
];

test.each(rows)("%s are written as in German, and read back", (_why, english, local) => {
  expect(toLocale(english, german)).toBe(local);
  expect(fromLocale(local, german)).toBe(english);
});

const lambdas = [...functionModules].flatMap(([id, { lambda }]) => (lambda ? [{ id, lambda }] : []));

test("lambdas are found", () => {
  expect(lambdas.length).toBeGreaterThan(15);
});

test.each(lambdas)("the lambda of $id is one in every locale, as the product writes it", ({ lambda }) => {
  for (const locale of Object.values(locales))
    expect(fromLocale(localFormula(lambda, locale), locale)).toBe(lambda);
});

test.each([
  ["a comma between arguments", "=MAX(a,b)"],
  ["an English decimal", "=1.5"],
])("%s is refused in German", (_why, formula) => {
  expect(() => fromLocale(formula, german)).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
});

test.each(Object.values(locales))("$name gives back every formula that it was given", (locale) => {
  for (const [, english] of rows) expect(fromLocale(toLocale(english, locale), locale)).toBe(english);
});
