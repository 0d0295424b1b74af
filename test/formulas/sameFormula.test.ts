import { isSameFormula } from "../../src/formulas/sameFormula";

const rows: [why: string, one: string, other: string, isSame: boolean][] = [
  ["case, spaces and lines", "=LAMBDA(x,\n  x + a1)", "=lambda(X, x+A1)", true],
  ["prefixes", "=LAMBDA(x,x)", "=_xlfn.LAMBDA(_xlpm.x,_xlpm.x)", true],
  ["a number written otherwise", "=1E-9+2.50", "=0.000000001+2.5", true],
  ["another number", "=-1", "=-1.5", false],
  ["the case of a text", '="Growth"', '="growth"', false],
  ["a space in a text", '="a b"', '="ab"', false],
  ["a space in a sheet's name", "='My Plan'!A1", "='MyPlan'!A1", false],
  ["a space in a heading", "=SUM(Plan[AI capex])", "=SUM(Plan[AIcapex])", false],
  ["a space that joins nothing", "=A1 B1", "=A1B1", false],
];

test.each(rows)("%s: %j and %j", (_why, one, other, isSame) => {
  expect(isSameFormula(one, other)).toBe(isSame);
});
