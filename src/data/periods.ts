/** When in its year a period ends, by its first letters: Microsoft's fiscal years end in June. */
const partOf: Readonly<Record<string, number>> = { Q1: 0.25, Q2: 0.5, H1: 0.5, FY: 0.5, CY: 1 };

/** Sorts by the ends of periods; those that end together stay in their order. */
export function newestFirst(a: { readonly period: string }, b: { readonly period: string }): number {
  return endOf(b.period) - endOf(a.period);
}

function endOf(period: string): number {
  const part = partOf[period.slice(0, 2)];
  const year = /\d{4}/.exec(period)?.[0];
  if (part === undefined || year === undefined) throw new Error(`Nobody knows when ${period} ends.`);
  return Number(year) + part;
}

/** A period as it is read: calendar years without their mark. */
export function shownPeriod(period: string): string {
  return period.replace(/^CY/, "");
}
