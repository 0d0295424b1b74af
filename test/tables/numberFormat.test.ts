import { formattedNumber } from "../../src/tables/numberFormat";
import { day } from "../../src/tables/styles";
import { variants } from "./catalogueItems";

/** What Excel shows under each code: it rounds halves away from zero, as Intl does. */
const shown: [value: number, numberFormat: string, locale: string, text: string][] = [
  [1792, "#,##0.0", "en-US", "1,792.0"],
  [1792, "#,##0.0", "de-DE", "1.792,0"],
  [2028, "0", "en-US", "2028"],
  [0.625, "0.0%", "zh-TW", "62.5%"],
  [1.25, "0.0", "en-US", "1.3"],
  [2.5, '0.0"x"', "en-US", "2.5x"],
  [0, '#,##0.0;-#,##0.0;"–"', "en-US", "–"],
  [-1792, '#,##0.0;-#,##0.0;"–"', "en-US", "-1,792.0"],
  [0.04, '#,##0.0;-#,##0.0;"–"', "en-US", "0.0"],
  [46_323, "yyyy-mm-dd", "de-DE", "2026-10-28"],
];

test.each(shown)("%p under %s in %s is %s", (value, numberFormat, locale, text) => {
  expect(formattedNumber(value, numberFormat, locale)).toBe(text);
});

test("a code that no table uses is refused", () => {
  expect(() => formattedNumber(1, "0.0E+00", "en-US")).toThrow("0.0E+00");
});

test("numbers of all tables but days are formatted with one formatter a code, which takes far longer to make than to use", () => {
  const made = jest.spyOn(Intl, "NumberFormat");
  const numbers = variants
    .flatMap(({ sheets }) => sheets.flatMap(({ rows }) => rows.flat()))
    .flatMap(({ value, style }) =>
      typeof value === "number" && style?.numberFormat ? { value, code: style.numberFormat } : [],
    );
  for (const { value, code } of numbers) formattedNumber(value, code, "fr-FR");
  expect(numbers.length).toBeGreaterThan(500);
  const codes = new Set(numbers.map(({ code }) => code.split(";")[0]));
  expect(codes.delete(day.numberFormat ?? "")).toBe(true);
  expect(made.mock.calls).toHaveLength(codes.size);
  made.mockRestore();
});
