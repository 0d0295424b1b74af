/** The formats that a file names by number alone: ECMA-376, part 1, 18.8.30; dates as Excel shows them in English. */
const builtIn: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
  // Those of Chinese, Japanese and Korean, which the list has by language: the Chinese ones, in western years.
  ...each([27, 36, 50, 57], "yyyy/m/d"),
  ...each([28, 29, 31, 51, 54, 58], 'yyyy"年"m"月"d"日"'),
  30: "m/d/yy",
  ...each([32, 34, 52, 55], 'h"時"mm"分"'),
  ...each([33, 35, 53, 56], 'h"時"mm"分"ss"秒"'),
  // Those of Thai, in western digits and years.
  59: "0",
  60: "0.00",
  61: "#,##0",
  62: "#,##0.00",
  67: "0%",
  68: "0.00%",
  69: "# ?/?",
  70: "# ??/??",
  ...each([71, 72], "d/m/yyyy"),
  73: "d-mmm-yy",
  74: "d-mmm",
  75: "mmm-yy",
  76: "h:mm",
  77: "h:mm:ss",
  78: "d/m/yyyy h:mm",
  79: "mm:ss",
  80: "[h]:mm:ss",
  81: "mm:ss.0",
};

function each(ids: readonly number[], format: string): Record<number, string> {
  return Object.fromEntries(ids.map((id) => [id, format]));
}

/** The format of a number for one: the file's own, or else the one that all files have; nothing for General. */
export function numberFormatOf(id: number, own: ReadonlyMap<number, string>): string | undefined {
  const format = own.get(id) ?? builtIn[id];
  return format === undefined || /^general$/i.test(format) ? undefined : format;
}

/** Whether numbers of a format are dates or times: it has a letter for them, outside texts, colours and conditions. */
export function isDateFormat(format: string | undefined): boolean {
  const [positive = ""] = (format ?? "")
    .replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "")
    .split(";");
  return /[ymdhs]/i.test(positive);
}
