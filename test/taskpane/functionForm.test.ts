import type { NumberSeparators } from "../../src/formulas/localFormula";
import { defaults } from "../../src/functions/capex/project";
import type { ArgumentDoc, FunctionDoc } from "../../src/functions/functionDoc";
import { readArgument, typedText } from "../../src/taskpane/functions/argumentText";
import { entriesOf, readEntries, shownEntry } from "../../src/taskpane/functions/entries";
import { formulaText } from "../../src/taskpane/functions/formulaText";
import { parseCalls } from "../../src/formulas/parseCalls";
import { englishFormula, localFormula } from "../../src/formulas/localFormula";

const point: NumberSeparators = { decimal: ".", group: "," };
const comma: NumberSeparators = { decimal: ",", group: "." };
const space: NumberSeparators = { decimal: ",", group: "\u202f" };

const number: ArgumentDoc = { name: "base", optional: true, label: "", details: "", unit: "amount" };
const rate: ArgumentDoc = { ...number, name: "growth", unit: "rate" };
const year: ArgumentDoc = { ...number, name: "year", unit: "year" };
const date: ArgumentDoc = { ...number, name: "asOf", unit: "date" };
const company: ArgumentDoc = {
  name: "company",
  optional: false,
  label: "",
  details: "",
  unit: "text",
  company: true,
};

const typed: [why: string, text: string, argument: ArgumentDoc, separators: NumberSeparators, is: string][] =
  [
    ["nothing is an argument left out", "  ", number, point, ""],
    ["a number", "0.15", number, point, "0.15"],
    ["a percentage, as it is typed", "15 %", number, point, "15%"],
    ["a sign that says nothing", "+5", number, point, "5"],
    ["thousands", "1,400.5", number, point, "1400.5"],
    ["a decimal comma", "0,15", number, comma, "0.15"],
    ["thousands before a decimal comma", "1.400,5", number, comma, "1400.5"],
    ["a decimal point all the same", "0.15", number, comma, "0.15"],
    ["no thousands where Excel groups none", "1,400", number, { decimal: ",", group: "" }, "1.400"],
    ["thousands by whichever space", "1 400,5", number, space, "1400.5"],
    ["a percentage of rates", "60", rate, point, "60%"],
    ["one with its sign", "60%", rate, point, "60%"],
    ["spaces between thousands", "700 000", number, point, "700000"],
    ["dollars", "$700", number, point, "700"],
    ["dollars of the United States, less", "-US$ 1,400.5", number, point, "-1400.5"],
    ["a formula takes fractions as they are", "=0.6", rate, point, "0.6"],
    ["a fiscal year, which is no cell", "FY2027", year, point, '"FY2027"'],
    ["a quarter", "Q2 2026", year, point, '"Q2 2026"'],
    ["a cell of a column called FY", "=FY2027", year, point, "FY2027"],
    ["a date with its year first", "2026/3/1", date, point, '"2026-03-01"'],
    ["a Chinese date", "2026年3月1日", date, point, '"2026-03-01"'],
    ["a date by its number", "46082", date, point, "46082"],
    ["a word stands for a name where numbers are taken", "Growth", number, point, "Growth"],
    ["and is itself where texts are", "Meta", company, point, '"Meta"'],
    ["a text of several words", "Meta Platforms", company, point, '"Meta Platforms"'],
    ["an address, whatever is taken", "A2:A5", company, point, "A2:A5"],
    ["one of another sheet", "'My model'!$B$2", number, point, "'My model'!$B$2"],
    ["what spills from a cell", "B2#", number, point, "B2#"],
    ["a name where texts are taken needs the equals sign", "=Names", company, point, "Names"],
    ["a formula", "A1*2", number, point, "A1*2"],
    ["a formula with separators of its own", "=SUM(A1;2,5)", number, comma, "SUM(A1,2.5)"],
    ["an array", "{0.1,0.2}", number, point, "{0.1,0.2}"],
    ["an array by a backslash", "{0,1\\0,2;1\\2}", number, comma, "{0.1,0.2;1,2}"],
    ["a German array", "{0,1.0,2}", number, comma, "{0.1,0.2}"],
    ["a quoted text", '"total"', number, point, '"total"'],
    ["quotes within a text", 'the "big" four', company, point, '"the ""big"" four"'],
    ["a date, which is no subtraction", "2026-03-01", number, point, '"2026-03-01"'],
    ["something that would be a second argument", "2028,5", company, point, '"2028,5"'],
  ];

test.each(typed)("%s: %s", (_why, text, argument, separators, is) => {
  expect(readArgument(text, argument, separators)).toMatchObject({ kind: "written", text: is });
});

const notRead: [why: string, text: string, argument: ArgumentDoc, kind: string][] = [
  ["a bracket too many", "2028)", number, "unreadable"],
  ["an amount with a unit", "700bn", number, "unreadable"],
  ["money that is not ours", "€ 700", number, "unreadable"],
  ["money that is a cell as well", "NT$700", number, "unreadable"],
  ["two words", "seven hundred", number, "unreadable"],
  ["a date that may be of March or January", "3/1/2026", date, "unreadable"],
  ["a group of one digit", "1,5", number, "doubtful"],
  ["a part of a percent, or a fraction", "0.6", rate, "doubtful"],
  ["a minus of accountants", "(5)", number, "doubtful"],
];

test.each(notRead)("%s is not taken for anything: %s", (_why, text, argument, kind) => {
  expect(readArgument(text, argument, point).kind).toBe(kind);
});

const filledIn: [written: string, argument: ArgumentDoc, separators: NumberSeparators, is: string][] = [
  ["0.15", number, point, "0.15"],
  ["0.15", number, comma, "0,15"],
  ["15%", rate, comma, "15%"],
  ["Names", company, point, "=Names"],
  ["SUM(A1,2.5)", company, comma, "=SUM(A1;2,5)"],
  ["{0.1,0.2}", number, comma, "{0,1\\0,2}"],
  ['"MSFT"', company, point, "MSFT"],
  ['"A1"', company, point, '"A1"'],
  ['"2026-03-01"', number, point, "2026-03-01"],
];

test.each(filledIn)(
  "%s of an example is filled in so that it is written again",
  (written, argument, separators, is) => {
    const text = typedText(written, argument, separators);
    expect(text).toBe(is);
    expect(readArgument(text, argument, separators).text).toBe(written);
  },
);

const localized: [english: string, local: string, why: string][] = [
  ["=CAPEX.PROJECT(2028,0.15)", "=CAPEX.PROJECT(2028;0,15)", "arguments and decimals"],
  [
    "=CAPEX.PROJECT(2028,,.5)",
    "=CAPEX.PROJECT(2028;;,5)",
    "an argument left out, a decimal without a nought",
  ],
  ["=CAPEX.ALLOCATE({1,2.5;3,4})", "=CAPEX.ALLOCATE({1\\2,5;3\\4})", "rows and columns of an array"],
  ['=CAPEX.SOURCE("a,b.c")', '=CAPEX.SOURCE("a,b.c")', "not within texts"],
  ["=CAPEX.YOY('1,5'!A1:A3)", "=CAPEX.YOY('1,5'!A1:A3)", "not within names of sheets"],
  ["=CAPEX.YOY(Table1[a,b])", "=CAPEX.YOY(Table1[a,b])", "not within columns of Tables"],
];

test.each(localized)("%s is %s where the comma starts decimals: %s", (english, local) => {
  expect(localFormula(english, comma)).toBe(local);
  expect(englishFormula(local, comma)).toBe(english);
  expect(localFormula(english, point)).toBe(english);
});

test.each([
  ["0.15", "15%"],
  ["-0.07", "-7%"],
  ["0.07", "7%"],
])("a fraction of a formula, %s, is shown as the rate %s", (written, shown) => {
  expect(typedText(written, rate, point)).toBe(shown);
  expect(readArgument(shown, rate, point)).toEqual({ kind: "written", text: shown, number: shown });
});

const project = {
  id: "CAPEX.PROJECT",
  unitExceptions: [],
  arguments: [
    { name: "year", optional: false, text: "", unit: "year" },
    { name: "growth", optional: true, label: "", details: "", unit: "rate" },
    { name: "base", optional: true, text: "", unit: "amount" },
    { name: "baseYear", optional: true, text: "", unit: "year" },
  ],
} as unknown as FunctionDoc;

const written: [why: string, texts: Record<string, string>, formula: string][] = [
  ["defaults are left out", { year: "2028" }, "=CAPEX.PROJECT(2028)"],
  ["also where they are typed", { year: "2028", growth: "60%", baseYear: "2026" }, "=CAPEX.PROJECT(2028)"],
  ["those between keep their place", { year: "2028", base: "800" }, "=CAPEX.PROJECT(2028,,800)"],
  ["cells are never a default", { year: "A1", growth: "B1" }, "=CAPEX.PROJECT(A1,B1)"],
  ["nothing is given", {}, "=CAPEX.PROJECT()"],
];

test.each(written)("%s", (_why, texts, formula) => {
  expect(formulaText(project, defaults, texts)).toBe(formula);
});

test("picked cells name their sheet on every other one", () => {
  const entry = { sheetName: "My model", address: "B2:B6" };
  expect(shownEntry(entry, "My model")).toBe("B2:B6");
  expect(readEntries(project, defaults, { year: entry }, point, "Sheet1")).toMatchObject({
    year: { kind: "written", text: "'My model'!B2:B6" },
  });
});

const kept: string[] = [
  "=CAPEX.PROJECT(2030,0.15)",
  "=CAPEX.PROJECT(Model!$A$1,{0.1,0.2},700)",
  "=CAPEX.PROJECT(YEAR(TODAY()),Growth,(5),2026)",
];

test.each(kept)("%s is written again as it stands, as long as no field is changed", (formula) => {
  const [call] = parseCalls(formula);
  const readings = readEntries(project, defaults, entriesOf(call, project, comma), comma, "Sheet1");
  const texts = Object.values(readings).map(({ text }) => text);
  expect(texts.filter((text) => text !== "")).toEqual(call?.arguments.map(({ text }) => text));
});

test("what a fade ends on is a rate, what a curve levels off at an amount", () => {
  const scenario = {
    ...project,
    unitExceptions: [{ name: "base", unit: "rate", when: [{ name: "growth", kind: "equal", to: "fade" }] }],
  } as unknown as FunctionDoc;
  const read = (method: string) =>
    readEntries(scenario, {}, { growth: { typed: method }, base: { typed: "10" } }, point, undefined)["base"];
  expect(read("fade")).toMatchObject({ text: "10%" });
  expect(read("scurve")).toMatchObject({ text: "10" });
});
