import { reportedCapex, capexGuidance } from "../../src/data/guidance";
import { guidanceAsOf } from "../../src/data/version";
import { languages } from "../../src/data/language";
import { table as guidance } from "../../src/tables/catalogue/guidance";
import { figureAge } from "../../src/taskpane/data/figureAge";
import { newestDay } from "../../src/taskpane/explain/newestDay";
import { ageMessages } from "../../src/taskpane/messages/age";
import { functionFiles } from "../functions/functionFiles";

afterEach(() => jest.useRealTimers());

const asOf = "2026-07-30";
const [english, chinese] = [
  "The newest figure here is of 2026-07-30; today is",
  "此處最新數字的日期為 2026-07-30，距今",
];
const likely = {
  "en-US": "The companies are likely to have said more since.",
  "zh-TW": "其間各公司很可能已公布新數字。",
};

interface Row {
  readonly why: string;
  /** By the user's own clock. */
  readonly now: Date;
  readonly says?: { readonly "en-US": string; readonly "zh-TW": string };
  readonly isPastSeason?: boolean;
}

// 100 days after 2026-07-30 are 2026-11-07: one left in July, then 31, 30, 31 and 7.
const rows: Row[] = [
  { why: "a clock that is behind", now: new Date(2026, 6, 29, 12) },
  { why: "the same day, to its end", now: new Date(2026, 6, 30, 23, 59) },
  {
    why: "one day, from its first minute",
    now: new Date(2026, 6, 31, 0, 1),
    says: { "en-US": `${english} 1 day later.`, "zh-TW": `${chinese} 1 天。` },
  },
  {
    why: "two are plural",
    now: new Date(2026, 7, 1),
    says: { "en-US": `${english} 2 days later.`, "zh-TW": `${chinese} 2 天。` },
  },
  {
    why: "the last day of a season, in winter time where there is one",
    now: new Date(2026, 10, 6, 23, 59),
    says: { "en-US": `${english} 99 days later.`, "zh-TW": `${chinese} 99 天。` },
  },
  {
    why: "a season has passed",
    now: new Date(2026, 10, 7),
    says: {
      "en-US": `${english} 100 days later. ${likely["en-US"]}`,
      "zh-TW": `${chinese} 100 天。${likely["zh-TW"]}`,
    },
    isPastSeason: true,
  },
];

test.each(rows)("the age of the newest figure: $why", ({ now, says, isPastSeason = false }) => {
  jest.useFakeTimers({ now });
  for (const language of languages)
    expect(figureAge(asOf, language)).toEqual(says && { says: says[language], isPastSeason });
});

test("where no figure of ours is shown, none has an age", () => {
  expect(figureAge("", "en-US")).toBeUndefined();
});

test("the newest guidance is of the day that the set is dated", () => {
  expect(newestDay(capexGuidance)).toBe(guidanceAsOf);
});

const explained: [why: string, id: string, args: unknown[], day: string][] = [
  ["guidance: the company's own newest", "CAPEX.GUIDANCE", ["Alphabet"], "2026-07-22"],
  [
    "asked about an earlier day: the newest all the same",
    "CAPEX.GUIDANCE",
    ["Alphabet", 2026, "mid", "2026-03-01"],
    "2026-07-22",
  ],
  ["of several companies the newest", "CAPEX.GUIDANCE", ["total"], "2026-07-30"],
  ["reported: the newest of any period, here a half-year", "CAPEX.ACTUAL", ["Alphabet", 2025], "2026-07-23"],
];

test.each(explained)("the day that Explain counts from, %s", (_why, id, args, day) => {
  const { figures } = functionFiles.find((file) => file.id === id) ?? {};
  expect(newestDay((figures?.(...args) ?? []) as Parameters<typeof newestDay>[0])).toBe(day);
});

test("rows of the user's own have no age", () => {
  expect(newestDay(reportedCapex.map((row) => ({ ...row, isOwn: true })))).toBe("");
});

test.each(languages)("what is to be inserted for newer rows is named as in the list, in %s", (language) => {
  expect(ageMessages[language].addGuidance).toContain(guidance.title[language]);
});
