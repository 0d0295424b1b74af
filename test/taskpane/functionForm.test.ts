import type { NumberSeparators } from "../../src/formulas/localFormula";
import { defaults } from "../../src/functions/capex/project";
import type { ArgumentDoc, FunctionDoc } from "../../src/functions/functionDoc";
import { argumentText, typedText } from "../../src/taskpane/functions/argumentText";
import { argumentTexts, shownEntry } from "../../src/taskpane/functions/entries";
import { formulaText } from "../../src/taskpane/functions/formulaText";
import { englishFormula, localFormula } from "../../src/formulas/localFormula";

const point: NumberSeparators = { decimal: ".", group: "," };
const comma: NumberSeparators = { decimal: ",", group: "." };
const space: NumberSeparators = { decimal: ",", group: "\u202f" };

const number: ArgumentDoc = { name: "growth", optional: true, label: "", details: "", unit: "rate" };
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
    ["two arguments in one field are no number", "1,5", number, point, '"1,5"'],
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
    ["what cannot be read, so that the function says what it takes", "2028)", number, point, '"2028)"'],
    ["something that would be a second argument", "2028,5", company, point, '"2028,5"'],
  ];

test.each(typed)("%s: %s", (_why, text, argument, separators, is) => {
  expect(argumentText(text, argument, separators)).toBe(is);
});

const filledIn: [written: string, argument: ArgumentDoc, separators: NumberSeparators, is: string][] = [
  ["0.15", number, point, "0.15"],
  ["0.15", number, comma, "0,15"],
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
    expect(argumentText(text, argument, separators)).toBe(written);
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

const project = {
  id: "CAPEX.PROJECT",
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
  expect(argumentTexts(project, { year: entry }, point, "Sheet1")).toMatchObject({
    year: "'My model'!B2:B6",
  });
});
