/** What the tab of data says, in English. */
export const enUS = {
  baseline: "Baseline",
  articleOf: (date: string) => `Article of ${date}`,
  disagreement: (total: string, growth: string) =>
    `${total} and ${growth} do not agree with the companies' accounts.`,
  implied: (prior: string, year: string) => `They imply ${prior} for ${year}.`,
  accounted: (reported: string, total: string, growth: string) =>
    `The four companies reported ${reported} with leases, and ${total} is ${growth} on that.`,
  reportedFor: (year: string, date: string) => ` ${year} with leases, as of ${date}`,
  guidanceFor: (year: string) => `Company guidance ${year}`,
  low: "Low",
  middle: "Mid",
  high: "High",
  total: "Total",
  guidanceNote: (date: string) =>
    `Kept apart from the baseline, never mixed with it. A single figure counts as low, mid and high. What was said after ${date} is not included.`,
  unsaid: "Not in the article",
  noSplit: "A split by company: any amount for one company comes from your own weights or from its guidance.",
  noPriorAmount: (year: string) => `A dollar figure for ${year}: the one above is derived.`,
  noLists:
    "The lists of key drivers and key challenges that it announces after ¶5 and ¶16: its text lacks them, and nothing is made up in their place.",
  dataVersion: (version: string) => `Data version ${version}`,
};
