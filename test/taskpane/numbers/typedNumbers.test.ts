import fc from "fast-check";
import { localFormula, type NumberSeparators } from "../../../src/formulas/localFormula";
import { numberOf, typedNumbers } from "../../../src/taskpane/numbers/typedNumbers";
import { typedRates } from "../../../src/taskpane/numbers/typedRates";
import { separatorsOf } from "../../../src/taskpane/numbers/useSeparators";

const locales = ["en-US", "zh-TW", "de-DE", "de-CH", "fr-FR", "en-IN", "sv-SE"];
const nbsp = "\u00a0";
const narrow = "\u202f";

/** None: refused. Two: the user is asked. */
const numbers: [locale: string, typed: string, why: string, meant: readonly string[]][] = [
  ["en-US", "1,792.5", "thousands and decimals", ["1792.5"]],
  ["en-US", "700,000", "a comma that groups", ["700000"]],
  ["en-US", "700 000", "spaces can but group", ["700000"]],
  ["en-US", `700${nbsp}000`, "as pages keep them together", ["700000"]],
  ["en-US", `1${narrow}792.5`, "as the French do", ["1792.5"]],
  ["en-US", "1'000", "an apostrophe can but group", ["1000"]],
  ["en-US", "1.792,5", "a comma behind points can but start decimals", ["1792.5"]],
  ["en-US", "1.000.000", "two points can but group", ["1000000"]],
  ["en-US", "1.000", "the locale's decimals", ["1.000"]],
  ["en-US", "0,6", "no group begins with nought", ["0.6"]],
  ["en-US", "1,5", "a group of one digit", ["1.5", "15"]],
  ["en-US", "1234,567", "a group behind four digits", ["1234.567", "1234567"]],
  ["en-US", "0,600", "a group that begins with nought", ["0.600", "0600"]],
  ["en-US", "1,792,5", "neither groups nor decimals", []],
  ["en-US", "1,00,000", "as India groups", ["100000"]],
  ["en-US", "70 00", "no group of two", []],
  ["en-US", "1,", "on the way to 1,500", ["1"]],
  ["en-US", "15.", "on the way to 15.5", ["15"]],
  ["en-US", ".5", "no nought", [".5"]],
  ["en-US", "-5", "a minus", ["-5"]],
  ["en-US", "−5", "a minus of typesetting", ["-5"]],
  ["en-US", "–5", "a dash for a minus", ["-5"]],
  ["en-US", "+5", "a plus says nothing", ["5"]],
  ["en-US", "- 5", "a space behind the minus", ["-5"]],
  ["en-US", "--5", "two signs are arithmetic", []],
  ["en-US", "(5)", "a minus in cells, nothing in formulas", ["-5", "5"]],
  ["en-US", "(1+2)", "arithmetic", []],
  ["en-US", "1e9", "a power of ten", ["1e9"]],
  ["en-US", "1.5E-3", "a small one", ["1.5E-3"]],
  ["en-US", "1,000%", "percent", ["1000%"]],
  ["en-US", "15 %", "a space before the sign", ["15%"]],
  ["en-US", "%15", "as in Turkish", ["15%"]],
  ["en-US", "%15%", "one sign too many", []],
  ["en-US", "$700", "money is none", []],
  ["en-US", "700bn", "nor is a unit", []],
  ["en-US", "", "nor nothing", []],
  ["en-US", "%", "nor a sign alone", []],
  ["en-US", "½", "nor a sign for a fraction", []],
  ["en-US", "10²", "nor a power", []],
  ["zh-TW", "７００，０００．５", "a Chinese input method's digits", ["700000.5"]],
  ["zh-TW", "６０％", "and its percent sign", ["60%"]],
  ["zh-TW", "－５", "and its minus", ["-5"]],
  ["zh-TW", "７００\u3000０００", "and its space", ["700000"]],
  ["de-DE", "1.792,5", "thousands and decimals", ["1792.5"]],
  ["de-DE", "1,792.5", "a point behind a comma can but start decimals", ["1792.5"]],
  ["de-DE", "0,6", "decimals", ["0.6"]],
  ["de-DE", "0.6", "no group begins with nought", ["0.6"]],
  ["de-DE", "1.000", "the locale's group", ["1000"]],
  ["de-DE", "1,000%", "the locale's decimals", ["1.000%"]],
  ["de-DE", "1.5", "a group of one digit", ["1.5", "15"]],
  ["de-DE", "700 000", "spaces can but group", ["700000"]],
  ["de-CH", "1'000", "as it is typed", ["1000"]],
  ["de-CH", "1’000.5", "as it is printed", ["1000.5"]],
  ["de-CH", "1,5", "a comma can but start decimals", ["1.5"]],
  ["de-CH", "1,000", "decimals or thousands", ["1.000", "1000"]],
  ["fr-FR", "700 000,5", "thousands by any space", ["700000.5"]],
  ["fr-FR", "1.5", "a point can but start decimals", ["1.5"]],
  ["fr-FR", "1.000", "decimals or thousands", ["1.000", "1000"]],
  ["fr-FR", "0.600", "no group begins with nought", ["0.600"]],
  ["en-IN", "12,34,567.8", "lakhs", ["1234567.8"]],
  ["en-IN", "1,234,567", "millions", ["1234567"]],
  ["sv-SE", "−1 000,5", "a minus of its own", ["-1000.5"]],
];

test.each(numbers)("in %s %s: %s", (locale, typed, _why, meant) => {
  expect(typedNumbers(typed, separatorsOf(locale))).toEqual(meant);
});

test("where Excel groups nothing, a comma starts decimals alone", () => {
  expect(typedNumbers("1,400", { decimal: ",", group: "" })).toEqual(["1.400"]);
});

const rates: [locale: string, typed: string, why: string, meant: readonly string[]][] = [
  ["en-US", "60", "as it is typed into a cell of percentages", ["60%"]],
  ["en-US", "60%", "with its sign", ["60%"]],
  ["en-US", "1", "one percent, as 2 is two", ["1%"]],
  ["en-US", "0", "nothing either way", ["0%"]],
  ["en-US", "0.6", "a part of a percent, or a fraction", ["0.6%", "60%"]],
  ["en-US", "-0.07", "a fall", ["-0.07%", "-7%"]],
  ["en-US", "0.6%", "said", ["0.6%"]],
  ["en-US", "1,000%", "tenfold", ["1000%"]],
  ["en-US", "1e9", "large", ["1e9%"]],
  ["en-US", "fast", "none", []],
  ["en-US", "1,5", "decimals or not", ["1.5%", "15%"]],
  ["de-DE", "0,6", "a part of a percent, or a fraction", ["0.6%", "60%"]],
  ["zh-TW", "６０", "a Chinese input method's digits", ["60%"]],
];

test.each(rates)("as a rate in %s %s: %s", (locale, typed, _why, meant) => {
  expect(typedRates(typed, separatorsOf(locale))).toEqual(meant);
});

const anyNumber = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, decimals]) => digits / 10 ** decimals);

describe.each(locales)("in %s", (locale) => {
  const separators = separatorsOf(locale);

  test("what Intl writes is read as the same number", () => {
    fc.assert(
      fc.property(anyNumber, fc.boolean(), (number, useGrouping) => {
        const written = number.toLocaleString(locale, { useGrouping, maximumFractionDigits: 6 });
        expect(typedNumbers(written, separators).map(numberOf)).toEqual([number]);
      }),
    );
  });

  test("and so is a percentage, also as a rate", () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999, max: 999_999 }), (hundredths) => {
        const rate = hundredths / 10_000;
        const written = rate.toLocaleString(locale, { style: "percent", maximumFractionDigits: 2 });
        for (const read of [typedNumbers, typedRates]) {
          const meant = read(written, separators).map(numberOf);
          expect(meant).toEqual([expect.closeTo(rate, 12)]);
        }
      }),
    );
  });

  test("what is asked is answered: each meaning, typed, has no other", () => {
    const typed = fc.stringMatching(/^[-+(]?\d{0,4}[.,' ]?\d{0,4}[.,' ]?\d{1,4}[)%]?$/);
    fc.assert(
      fc.property(typed, (text) => {
        for (const read of [typedNumbers, typedRates]) {
          for (const meant of read(text, separators)) {
            expect(read(localFormula(meant, separators), separators).map(numberOf)).toEqual([
              numberOf(meant),
            ]);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});

/** Separators that a user of Excel may set, whatever the locale's are. */
const ofExcel = fc
  .tuple(fc.constantFrom(".", ","), fc.constantFrom(".", ",", " ", nbsp, narrow, "'", "’", ""))
  .filter(([decimal, group]) => decimal !== group)
  .map(([decimal, group]): NumberSeparators => ({ decimal, group }));

test("what Excel's own separators make of a number is read as the same", () => {
  fc.assert(
    fc.property(anyNumber, ofExcel, (number, { decimal, group }) => {
      const [whole = "", decimals] = number.toLocaleString("en-US", { maximumFractionDigits: 6 }).split(".");
      const written = whole.replaceAll(",", group) + (decimals ? decimal + decimals : "");
      expect(typedNumbers(written, { decimal, group }).map(numberOf)).toEqual([number]);
    }),
  );
});
