import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readFunctionDocs } from "../../scripts/functionDocs/readFunctionDocs";
import { tags } from "../../scripts/functionDocs/tags";

const root = path.resolve(__dirname, "../..");
const page = readFileSync(path.join(root, "docs/function-docblocks.md"), "utf8");

/** A function with every tag, one a line. */
const docblock = [
  "/**",
  " * Grows an amount.",
  " * @customfunction CAPEX.GROW",
  " * @summary An amount, grown",
  " * @param values Amounts, in one row.",
  " * @param growth Growth a year (0.6 is 60%).",
  " * @param [basis] cash or leases. Default: cash.",
  " * @label values: Amounts",
  " * @label growth: Growth a year",
  " * @returns The amounts, grown.",
  " * @elementwise values",
  " * @units values: amount, growth: rate, basis: text, result: amount",
  " * @units when basis is cash: result: number",
  " * @formula value × (1 + growth)",
  " * @error #NUM! for growth below -100%",
  " * @example =CAPEX.GROW({1},1) -> 2",
  " * @source Arithmetic on your amounts.",
  " * @explanation when basis is given and growth is above 0: {values} grow {growth} to {result}.",
  " * @explanation {values} come to {result}.",
  " * @workings when index is above 0: {values[index-1]} + {values[index]} where i = {growth}",
  " * @workings {sum(values)} × (1 + {growth})",
  " */",
];

const declaration = [
  "export function grow(values: any[][], growth: any[][], basis?: Basis[][]): number[][] {",
  "  return [];",
  "}",
  "",
  "enum Basis {",
  "  /** Cash */",
  '  cash = "cash",',
  "  /** Leases */",
  '  leases = "leases",',
  "}",
];

const folder = mkdtempSync(path.join(tmpdir(), "docblocks-"));
const file = path.join(folder, "grow.ts");
const shownPath = path.relative(root, file);
afterAll(() => rmSync(folder, { recursive: true }));

/** Reads the function with another line instead of the one that begins so; without it where there is none. */
function read(begins?: string, instead?: string) {
  const index = docblock.findIndex((line) => begins !== undefined && line.startsWith(` * ${begins}`));
  if (begins !== undefined && index < 0) throw new Error(`No line begins ${begins}.`);
  const changed = docblock.flatMap((line, each) =>
    each !== index ? [line] : instead === undefined ? [] : [` * ${instead}`],
  );
  writeFileSync(file, [...changed, ...declaration].join("\n"));
  return readFunctionDocs([file])[0];
}

test("a docblock with every tag is read", () => {
  expect(read()).toEqual({
    id: "CAPEX.GROW",
    summary: "An amount, grown",
    description: "Grows an amount.",
    arguments: [
      {
        name: "values",
        optional: false,
        label: "Amounts",
        details: ", in one row.",
        unit: "amount",
        range: true,
        elementwise: true,
      },
      { name: "growth", optional: false, label: "Growth a year", details: " (0.6 is 60%).", unit: "rate" },
      {
        name: "basis",
        optional: true,
        label: "",
        details: "cash or leases. Default: cash.",
        unit: "text",
        keywords: [
          { keyword: "cash", text: "Cash" },
          { keyword: "leases", text: "Leases" },
        ],
      },
    ],
    returns: "The amounts, grown.",
    resultUnits: ["amount"],
    unitExceptions: [
      { when: [{ name: "basis", kind: "equal", to: "cash" }], name: "result", unit: "number" },
    ],
    formula: "value × (1 + growth)",
    errors: [{ code: "#NUM!", text: "#NUM! for growth below -100%" }],
    source: "Arithmetic on your amounts.",
    examples: [{ formula: "=CAPEX.GROW({1},1)", result: "2" }],
    explanations: [
      {
        when: [
          { name: "basis", kind: "given" },
          { name: "growth", kind: "above", than: 0 },
        ],
        text: "{values} grow {growth} to {result}.",
      },
      { when: [], text: "{values} come to {result}." },
    ],
    workings: [
      {
        when: [{ name: "index", kind: "above", than: 0 }],
        text: "{values[index-1]} + {values[index]}",
        where: "i = {growth}",
      },
      { when: [], text: "{sum(values)} × (1 + {growth})" },
    ],
  });
});

const refused: [begins: string, instead: string, fault: string][] = [
  ["@workings {sum", "@arithmatic {sum(values)}", "There is no tag @arithmatic."],
  ["@elementwise", "@cellByCell values", "There is no tag @cellByCell."],
  ["@elementwise", "@elementwise", "@elementwise says nothing."],
  ["@formula", "@formula value ×\n * (1 + growth)", "@formula goes on in a further line."],
  ["@formula", "@summary Another", "@summary may stand here only once."],
  ["@param growth", "@param grwth Growth a year (0.6 is 60%).", "The function has no parameter grwth."],
  ["@label growth", "@label growth", "@label is an argument, a colon, and the label."],
  ["@label growth", "@label values: Amounts", "values has a label already."],
  ["@label growth", "@label growth: Rate", "The description of growth does not begin with its label."],
  [
    "@label growth",
    "@label basis: cash\n * @label growth: Growth a year",
    "basis takes keywords, which say it all.",
  ],
  ["@error", "@range values", "values is elementwise, which takes a range anyway."],
  ["@elementwise", "@elementwise vlaues", "The function has no argument vlaues."],
  ["@units values", "@units", "@units says nothing."],
  ["@units values", "@units values amount", '"values amount" is no name with a colon and its unit.'],
  [
    "@units values",
    "@units values: amout",
    "amout is no unit: there are rate, year, amount, number, date, text.",
  ],
  ["@units when", "@units base: amount", "base is no argument, nor is it result."],
  [
    "@units when",
    "@units when basis is cash: result: rate year",
    "result has more than one unit under a condition.",
  ],
  ["@units when", "@units when basis is cash", "@units has no colon and text behind its conditions."],
  [
    "@error",
    "@error #NOM! for growth below -100%",
    "@error begins with one of #N/A, #NUM!, #DIV/0!, #VALUE!.",
  ],
  ["@error", "@error #NUM! for growth below -100%.", "@error is a clause, without a full stop."],
  ["@elementwise", "@total growth", "growth takes no companies."],
  ["@example", "@example =CAPEX.GROW({1},1) = 2", "@example is a formula, ->, and its result."],
  ["@example", "@example =CAPEX.FADE({1},1) -> 2", "@example is no call of CAPEX.GROW."],
  [
    "@explanation when",
    "@explanation {values}.",
    "This @explanation has no condition, so that those behind it",
  ],
  [
    "@explanation {values}",
    "@explanation when basis is cash: {values}.",
    "The last @explanation has a condition",
  ],
  [
    "@explanation {values}",
    "@explanation {vlaues} come to {result}.",
    "vlaues is no argument, nor is it result.",
  ],
  ["@explanation {values}", "@explanation {index}.", "index is no argument, nor is it result."],
  [
    "@explanation {values}",
    "@explanation {values come to {result}.",
    'A brace of "{values come to {result}."',
  ],
  ["@explanation when", "@explanation when basis is csh: {values}.", "csh is no keyword of basis."],
  [
    "@explanation when",
    "@explanation when growth is a rnge: {values}.",
    '"growth is a rnge" is no condition',
  ],
  ["@explanation when", "@explanation when growth is a range: {values}.", "growth takes no range."],
  ["@explanation when", "@explanation when growth is given: {values}.", "growth is no optional argument"],
  [
    "@explanation when",
    "@explanation when growth is above bse: {values}.",
    "bse is no argument, nor is it result.",
  ],
  [
    "@workings {sum",
    "@workings {values[cell]}",
    "cell is no place: there are row, column, index, lastRow, lastColumn.",
  ],
  ["@workings {sum", "@workings {sum(growth)}", "growth takes no range."],
  ["@workings {sum", "@workings {growth[index]}", "growth takes no range."],
  ["@workings {sum", "@workings {a} where b where c", "@workings has more than one where."],
  ["@workings when", "@workings {growth}", "This @workings has no condition, so that those behind it"],
];

test.each(refused)("instead of %s: %s is refused: %s", (begins, instead, fault) => {
  const line = docblock.findIndex((each) => each.startsWith(` * ${begins}`)) + 1;
  expect(() => read(begins, instead)).toThrow(`${shownPath}:${line}: ${fault}`);
});

const missing: [begins: string, fault: string][] = [
  ["@customfunction", `${shownPath}: No function here has the tag @customfunction.`],
  ["@summary", "The function lacks @summary."],
  ["@param growth", "The parameter growth has no @param."],
  ["@label growth", "growth has no @label."],
  ["@returns", "The function lacks @returns."],
  ["@formula", "The function lacks @formula."],
  ["@example", "The function lacks @example."],
  ["@source", "The function lacks @source."],
  ["@units values", "values has to have one unit."],
];

test.each(missing)("a docblock without %s is refused: %s", (begins, fault) => {
  expect(() => read(begins)).toThrow(fault);
});

test("a condition on a company knows total alone, where it takes it", () => {
  const company = [
    "/**",
    " * Of a company.",
    " * @customfunction CAPEX.OF",
    " * @summary Of a company",
    " * @param company A company.",
    " * @label company: A company",
    " * @returns A text.",
    " * @total company",
    " * @units company: text, result: text",
    " * @formula as it is",
    ' * @example =CAPEX.OF("MSFT") -> x',
    " * @source Ours.",
    " * @explanation when company is all: {company}.",
    " * @explanation {result}",
    " */",
    "export function of(company: any[][]): string {}",
  ].join("\n");
  writeFileSync(file, company);
  expect(() => readFunctionDocs([file])).toThrow(`${shownPath}:13: all is no keyword of company.`);
  writeFileSync(file, company.replace("is all", "is total"));
  expect(readFunctionDocs([file])[0]?.arguments[0]).toMatchObject({
    name: "company",
    company: true,
    total: true,
  });
  writeFileSync(file, company.replace("is all", "is total").replace(" * @total company\n", ""));
  expect(() => readFunctionDocs([file])).toThrow(`${shownPath}:12: total is no keyword of company.`);
});

test("the page on docblocks has a row for each tag that is known, and for no other", () => {
  const rows = [...page.matchAll(/^\| `@(\w+)` +\|/gm)].map(([, name]) => name);
  expect(rows).toEqual(Object.keys(tags));
});
