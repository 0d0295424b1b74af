import { nameCauses, type NamelessCell } from "../../src/formulas/nameCauses";
import type { KnownNames } from "../../src/formulas/nameFault";

const known: KnownNames = {
  functions: new Set(["CAPEX.PROJECT", "CAPEX.PATH", "ROI.GAP"]),
  names: [
    { name: "Growth", formula: "=Plan!$B$2" },
    { name: "Pace", formula: "=Growth" },
    { name: "Loop", formula: "=Loop" },
    { name: "Own", formula: "=0.5", sheet: "Plan" },
    { name: "Total", formula: "=LAMBDA(x;y;x+y)" },
  ],
  tables: [
    { name: "Spend", sheet: "Plan", columns: ["Year", "Capex"], top: 9, left: 0, bottom: 19, right: 1 },
  ],
  hasDynamicArrays: true,
};

const cell = (formula: unknown, column = 0, row = 0, sheet = "Sheet1"): NamelessCell => ({
  sheet,
  row,
  column,
  formula,
});

/** The cause of the first of cells, all of which show #NAME?. */
function causeOf(cells: readonly NamelessCell[], names: KnownNames = known) {
  const [first] = cells;
  return first && nameCauses(cells, names).get(first);
}

const own: [why: string, formula: string, fault: object][] = [
  ["nothing else is wrong", "=CAPEX.PROJECT(2028)", { kind: "functions" }],
  ["by Excel's stored name", "=_xldudf_ROI_GAP(1)", { kind: "functions" }],
  ["an unknown name", "=CAPEX.PROJECT(nosuchname)", { kind: "name", name: "nosuchname" }],
  ["a name misspelled", "=ROI.GAP(growht)", { kind: "name", name: "growht", nearest: "Growth" }],
  ["a name of another sheet", "=ROI.GAP(Own)", { kind: "nameOfSheet", name: "Own", sheet: "Plan" }],
  ["a name of that sheet, by its sheet", "=ROI.GAP(Plan!Own)", { kind: "functions" }],
  ["a workbook's name by a sheet", "=ROI.GAP(Plan!Growth)", { kind: "functions" }],
  ["an unknown name by its sheet", "=ROI.GAP('Plan'!Nix)", { kind: "name", name: "Nix" }],
  ["another workbook's name", "=ROI.GAP([1]Plan!Nix)", { kind: "functions" }],
  ["a name whatever its case", "=ROI.GAP(GROWTH)", { kind: "functions" }],
  ["a name that refers to itself", "=ROI.GAP(Loop)", { kind: "functions" }],
  ["truth values are no names", "=ROI.GAP(TRUE,false)", { kind: "functions" }],
  ["errors and texts are none", '=ROI.GAP(#N/A,"nosuchname")', { kind: "functions" }],
  ["names of LET are known", "=LET(rate,0.5,ROI.GAP(rate))", { kind: "functions" }],
  ["another name within LET", "=LET(rate,0.5,ROI.GAP(rat))", { kind: "name", name: "rat" }],
  ["parameters of LAMBDA are known", "=LAMBDA(r,ROI.GAP(r))(1)", { kind: "functions", mayLack: "LAMBDA" }],
  [
    "a LET name that is called",
    "=LET(f,LAMBDA(x,x),ROI.GAP(f(1)))",
    { kind: "functions", mayLack: "LAMBDA" },
  ],
  ["a name that is called", "=ROI.GAP(total(1,2))", { kind: "functions" }],
  ["a function handed over by name", "=BYROW(CAPEX.PATH(),SUM)", { kind: "functions", mayLack: "BYROW" }],
  ["an unknown table", "=ROI.GAP(NoTable[Capex])", { kind: "table", name: "NoTable" }],
  ["a table misspelled", "=ROI.GAP(Spent[Capex])", { kind: "table", name: "Spent", nearest: "Spend" }],
  ["a table", "=ROI.GAP(Spend[Capex])", { kind: "functions" }],
  ["a table without a bracket", "=ROI.GAP(SUM(spend))", { kind: "functions" }],
  ["a column of the table around it", "=ROI.GAP([@Capex])", { kind: "functions" }],
  ["no function of ours", "=CAPEX.NOSUCH(1)", { kind: "ourFunction", name: "CAPEX.NOSUCH" }],
  ["no function of ours, stored", "=_xldudf_CAPEX_NOSUCH(1)", { kind: "ourFunction", name: "CAPEX.NOSUCH" }],
  ["ours misspelled", "=roi.gapp(1)", { kind: "ourFunction", name: "ROI.GAPP", nearest: "ROI.GAP" }],
  ["ours, letters swapped", "=ROI.GPA(1)", { kind: "ourFunction", name: "ROI.GPA", nearest: "ROI.GAP" }],
  [
    "ours of the other family",
    "=ROI.PATH()",
    { kind: "ourFunction", name: "ROI.PATH", nearest: "CAPEX.PATH" },
  ],
  ["none of Excel's functions", "=ROI.GAP(1)+NOSUCH(1)", { kind: "function", name: "NOSUCH" }],
  [
    "one of Excel's misspelled",
    "=ROI.GAP(VLOKUP(1,A1:B2,2))",
    { kind: "function", name: "VLOKUP", nearest: "VLOOKUP" },
  ],
  [
    "our family misspelled",
    "=CAPX.PROJECT(2028)+ROI.GAP(1)",
    { kind: "function", name: "CAPX.PROJECT", nearest: "CAPEX.PROJECT" },
  ],
  ["another add-in's function", "=ROI.GAP(_xldudf_CX_GET(1))", { kind: "function", name: "CX_GET" }],
  ["every Excel has it", "=ROI.GAP(sumifs(A1:A2,A1:A2,1))", { kind: "functions" }],
  ["this Excel lacks it", "=ROI.GAP(_xlfn.XLOOKUP(1,A1,A1))", { kind: "newerFunction", name: "XLOOKUP" }],
  ["with two prefixes", "=ROI.GAP(_xlfn._xlws.SORT(A1:A2))", { kind: "newerFunction", name: "SORT" }],
  [
    "not every Excel with dynamic arrays has it",
    '=ROI.GAP(TEXTSPLIT("1,2",","))',
    { kind: "functions", mayLack: "TEXTSPLIT" },
  ],
  ["the first of several", "=NOSUCH(1)+ROI.GAP(nosuchname)", { kind: "function", name: "NOSUCH" }],
  ["half a formula", "=ROI.GAP(nosuchname", { kind: "name", name: "nosuchname" }],
];

test.each(own)("%s: %s", (_why, formula, fault) => {
  expect(causeOf([cell(formula)])).toEqual({ fault });
});

test("an Excel without dynamic arrays lacks their functions, whether it says so or not", () => {
  const cells = [cell("=ROI.GAP(XLOOKUP(1,A1,A1))")];
  expect(causeOf(cells)).toEqual({ fault: { kind: "functions" } });
  expect(causeOf(cells, { ...known, hasDynamicArrays: false })).toEqual({
    fault: { kind: "newerFunction", name: "XLOOKUP" },
  });
});

test("where it is not known which functions there are, none of ours is missing", () => {
  const { names, tables, hasDynamicArrays } = known;
  const cause = causeOf([cell("=CAPEX.NOSUCH(1)")], { names, tables, hasDynamicArrays });
  expect(cause).toEqual({ fault: { kind: "functions" } });
});

const nosuch = { kind: "name", name: "nosuchname" };
const chains: [why: string, others: readonly NamelessCell[], formula: string, fault: object, at?: number][] =
  [
    ["a cell", [cell("=nosuchname+1", 1)], "=ROI.GAP(B1)", nosuch, 0],
    ["an absolute reference", [cell("=nosuchname+1", 1)], "=ROI.GAP($B$1)", nosuch, 0],
    ["one of a range", [cell("=nosuchname+1", 1, 7)], "=ROI.GAP(SUM(A2:C9))", nosuch, 0],
    ["one of a whole column", [cell("=nosuchname+1", 1, 7)], "=ROI.GAP(SUM(B:B))", nosuch, 0],
    ["one of whole rows", [cell("=nosuchname+1", 1, 7)], "=ROI.GAP(SUM(7:8))", nosuch, 0],
    [
      "a cell of another sheet",
      [cell("=nosuchname", 1, 0, "My model")],
      "=ROI.GAP('My model'!B1)",
      nosuch,
      0,
    ],
    ["what spills from a cell", [cell("=nosuchname", 1)], "=ROI.GAP(B1#)", nosuch, 0],
    ["a name", [cell("=nosuchname", 1, 1, "Plan")], "=ROI.GAP(Growth)", nosuch, 0],
    ["a name of a name", [cell("=nosuchname", 1, 1, "Plan")], "=ROI.GAP(Pace)", nosuch, 0],
    ["a table's column", [cell("=nosuchname", 1, 12, "Plan")], "=ROI.GAP(SUM(Spend[Capex]))", nosuch, 0],
    [
      "a chain, at its origin",
      [cell("=C1*2", 1), cell("=CAPEX.PROJECT(D1)", 2), cell("=nosuchname", 3)],
      "=ROI.GAP(B1)",
      nosuch,
      2,
    ],
    ["a cell that has the error typed in", [cell("#NAME?", 1)], "=ROI.GAP(B1)", { kind: "untold" }, 0],
    [
      "the one that the user can mend, not the first",
      [cell("=CAPEX.PROJECT(2028)", 1), cell("=nosuchname", 2)],
      "=ROI.GAP(B1,C1)",
      nosuch,
      1,
    ],
    [
      "its own name before a cell's",
      [cell("=nosuchname", 1)],
      "=ROI.GAP(B1,nix)",
      { kind: "name", name: "nix" },
    ],
    [
      "ours that Excel does not know: it does not know this either",
      [cell("=ROI.GAP(1)", 1)],
      "=ROI.GAP(B1)",
      {
        kind: "functions",
      },
    ],
    ["a formula of Excel's, of ours", [cell("=ROI.GAP(1)", 1)], "=B1*2", { kind: "functions" }, 0],
    ["a circle", [cell("=A1*2", 1)], "=ROI.GAP(B1)", { kind: "functions" }],
    [
      "another column of the table",
      [cell("=nosuchname", 0, 12, "Plan")],
      "=ROI.GAP(SUM(Spend[Capex]))",
      {
        kind: "functions",
      },
    ],
    ["a cell that is not referred to", [cell("=nosuchname", 1)], "=ROI.GAP(C1)", { kind: "functions" }],
    ["another workbook's cell", [cell("=nosuchname", 1)], "=ROI.GAP([1]Sheet1!B1)", { kind: "functions" }],
  ];

test.each(chains)("%s", (_why, others, formula, fault, ...[at]) => {
  const from = at === undefined ? {} : { at: others[at] };
  expect(causeOf([cell(formula), ...others])).toEqual({ fault, ...from });
});

test("a column of the table around a cell is that of its row alone", () => {
  const around = cell("=ROI.GAP([@Year])", 1, 12, "Plan");
  const beside = cell("=nosuchname", 0, 12, "Plan");
  expect(causeOf([around, beside])).toEqual({ fault: nosuch, at: beside });
  expect(causeOf([around, { ...beside, row: 13 }])).toEqual({ fault: { kind: "functions" } });
});

test("a very long chain is followed to its origin, in little time", () => {
  const chain = Array.from({ length: 20_000 }, (_, row) =>
    cell(row === 0 ? "=nosuchname" : `=CAPEX.PROJECT(A${row},SUM(A$1:A${row}))`, 0, row),
  );
  const start = performance.now();
  const causes = nameCauses(chain, known);
  expect(performance.now() - start).toBeLessThan(15_000);
  const causesOfLast = causes.get(chain.at(-1) as NamelessCell);
  expect(causesOfLast).toEqual({ fault: nosuch, at: chain[0] });
});

test("#VALUE! has a cause only where a name is unknown, or comes in unknown", () => {
  const vague = (formula: string, column = 0) => ({ ...cell(formula, column), isVague: true });
  expect(causeOf([vague('=CAPEX.PROJECT("soon")')])).toBeUndefined();
  expect(causeOf([vague("=CAPEX.PROJECT(nosuchname)")])).toEqual({ fault: nosuch });
  const passing = vague("=CAPEX.PROJECT(nosuchname)", 1);
  expect(causeOf([vague("=ROI.GAP(B1)"), passing])).toEqual({ fault: nosuch, at: passing });
  expect(causeOf([vague("=ROI.GAP(B1)"), vague('=CAPEX.PROJECT("soon")', 1)])).toBeUndefined();
  const silent = cell("=ROI.GAP(1)", 1);
  expect(causeOf([vague("=ROI.GAP(B1)"), silent])).toEqual({ fault: { kind: "functions" }, at: silent });
});
