/**
 * What errors of the functions say, in English, each with its Traditional Chinese; {names} are places of values. The
 * functions have no more of it than its type: Excel shows their messages in English, and only the pane in its language.
 */
export const chineseErrorTexts = {
  // What an argument takes
  "expected {expected}, got {got}": "應為 {expected}，實際為 {got}",
  "the cell is empty": "儲存格為空白",
  nothing: "未提供",
  "a value of another kind": "其他類型的值",
  "a number such as {example}": "數字，例如 {example}",
  "a whole number such as {example}": "整數，例如 {example}",
  "a year from {firstYear} to {lastYear}": "{firstYear} 至 {lastYear} 的年度",
  "a year from 1900 to 2999, or a period such as FY2026, Q2 2026 or H1 2026":
    "1900 至 2999 的年度，或 FY2026、Q2 2026、H1 2026 這類期間",
  'a date, or text such as "2026-03-01"': '日期，或 "2026-03-01" 這類文字',
  "a company's name": "公司名稱",
  "a country's name": "國家名稱",
  'a country of CAPEX.TABLE("gdp")': 'CAPEX.TABLE("gdp") 中的國家',
  "{value} looks like a date ({day}): use YEAR()": "{value} 看似日期（{day}），請改用 YEAR()",
  "the input is {code}": "輸入為 {code}",
  "expected one value, got a range": "應為單一值，實際為範圍",
  "expected rows of one length": "各列的長度應相同",
  "expected one row or one column, got both": "應為單列或單欄，實際為多列多欄",
  "expected as many values as {other}, got {count}": "個數應與 {other} 相同，實際為 {count} 個",
  "the {ordinal} value is empty": "第 {place} 個值為空白",
  "the {ordinal} value is text": "第 {place} 個值為文字",
  "the {ordinal} value is not a number": "第 {place} 個值不是數字",
  "{size} cells do not go with the {otherSize} of {other}": "{size} 的範圍無法與 {other} 的 {otherSize} 配對",
  // Rows of the user's own
  "rows under headings": "有標題列的資料列",
  "row {row}, {column}: {wrong}": "第 {row} 列「{column}」：{wrong}",
  "row {row}, Low above High": "第 {row} 列的下限高於上限",
  'no column "{column}"': "缺少「{column}」欄",
  // What arithmetic takes
  "expected {lowest} to {highest}.": "應介於 {lowest} 與 {highest} 之間。",
  "expected {least} or more.": "應至少有 {least} 個。",
  "expected 0 or more.": "應大於或等於 0。",
  "expected more than 0.": "應大於 0。",
  "expected a number above 0.": "應大於 0。",
  "expected more than 0 years.": "年數應大於 0。",
  "expected one above 0.": "至少一個應大於 0。",
  "expected an amount other than 0.": "應為 0 以外的金額。",
  "expected more than −1.": "應大於 −1。",
  "expected more than −1 (−100 %).": "應大於 −1（−100%）。",
  "expected −1 (−100 %) or more.": "應大於或等於 −1（−100%）。",
  "expected 1 (100 %) or less.": "應小於或等於 1（100%）。",
  "expected less than 1 (100 %).": "應小於 1（100%）。",
  "expected 0 to 1 (100 %).": "應介於 0 與 1（100%）之間。",
  "expected 0 or more, with a sum of 1.": "應大於或等於 0，且合計為 1。",
  "expected a whole number from 0 to 6.": "應為 0 至 6 的整數。",
  "expected an outlay, a flow below 0.": "應有一筆支出，即小於 0 的現金流量。",
  "start and end: expected 0 or more.": "start 與 end 應大於或等於 0。",
  "growth from 0 has no rate.": "由 0 成長沒有成長率可言。",
  "a growth path starts after baseYear.": "成長路徑自 baseYear 的次年起。",
  "expected 0 to {most} years from baseYear.": "應在 baseYear 後 0 至 {most} 年之間。",
  "too many, the table would have more than 1,000,000 cells.": "數量過多，表格將超過 1,000,000 個儲存格。",
  "the path has {rates} rates, {years} are needed.": "路徑有 {rates} 個成長率，需要 {years} 個。",
  "nothing can be traced back through −100 %.": "無法經由 −100% 往回推算。",
  "scurve: expected 0 < base < endValue and growth above 0.":
    "scurve 須符合 0 < base < endValue，且 growth 大於 0。",
  "too large to split exactly.": "金額過大，無法精確分配。",
  "too large to add up.": "數值過大，無法加總。",
  // What has no answer
  "The result is too large for a number.": "結果過大，無法以數字表示。",
  "Never: spending shrinks too fast.": "永遠無法達到：支出縮減過快。",
  "Never: revenue grows no faster than the requirement.": "永遠無法達到：營收成長不快於所需營收。",
  "Never: the flows do not repay the outlays.": "永遠無法達到：現金流量不足以償還支出。",
  "No figure of {company} for {period} on the basis {basis}.":
    "{company} 在 {period} 沒有 {basis} 口徑的數字。",
  "No guidance of {company} for {period} by {date}.": "{company} 在 {date} 之前沒有 {period} 的指引。",
  "This figure is not the article's.": "此數字並非出自原文。",
  "internal error": "內部錯誤",
} as const;

export type ErrorText = keyof typeof chineseErrorTexts;
