const dayMilliseconds = 86_400_000;
/** The day that Excel counts as 0, for dates from March 1900 on: it takes 1900 for a leap year. */
const dayZero = Date.UTC(1899, 11, 30);

/** The number that Excel has for a date and time, or a time alone, in ISO 8601. */
export function serialOf(text: string): number | undefined {
  const [, date, time] = /^(\d{4}-\d\d-\d\d)?T?(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?Z?$/.exec(text.trim()) ?? [];
  if (!date && !time) return undefined;
  const instant = Date.parse(`${date ?? "1899-12-30"}T${time ?? "00:00"}Z`);
  if (Number.isNaN(instant)) return undefined;
  const serial = (instant - dayZero) / dayMilliseconds;
  return serial > 60 || !date ? serial : serial - 1;
}
