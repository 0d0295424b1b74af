import { readsCell } from "../../src/workbench/formulas/readsCell";

const place = { sheetName: "Plan", rowOffset: 0, columnOffset: 0 };

const rows: { formula: string; reads: boolean; why: string }[] = [
  { formula: "=B2+1", reads: true, why: "the cell itself" },
  { formula: "=SUM($A$1:C9)", reads: true, why: "a range around it" },
  { formula: "=SUM(A:B)+1", reads: true, why: "whole columns" },
  { formula: "=SUM(2:2)", reads: true, why: "a whole row" },
  { formula: "=plan!B2", reads: true, why: "its sheet by name, in any case" },
  { formula: "=Other!B2+A2", reads: false, why: "the same cell of another sheet" },
  { formula: "=ROW(B2)", reads: false, why: "only where the cell is" },
  {
    formula: "=B1*COLUMNS($A2:B2)+ROWS((B$2:B2))",
    reads: false,
    why: "the same, as tables number their rows",
  },
  { formula: "=INDEX(C:C,ROW(B2))", reads: false, why: "the place within another call" },
  {
    formula: "=ROW(INDEX(C:C,B2))",
    reads: false,
    why: "nor what is read to know a place: rather a circle too few",
  },
  { formula: "=ROW(B2)+B2", reads: true, why: "its place, and the cell" },
  { formula: "=ROWSUM(B2)", reads: true, why: "a function with a longer name" },
  { formula: "=ROW(A1)+Rate", reads: true, why: "a name, which may mean the cell" },
  { formula: "=ROW(A1)+Tbl[x]", reads: true, why: "a table, which may hold it" },
  { formula: '="B2"&ROW(B2)', reads: false, why: "a text" },
];

test.each(rows)("$formula reads B2: $reads, $why", ({ formula, reads }) => {
  expect(readsCell(formula, place, { sheetName: "Plan", row: 1, column: 1 })).toBe(reads);
});

test.each([
  { formula: "=A1", reads: true, why: "a relative address moves" },
  { formula: "=B2", reads: false, why: "away too" },
  { formula: "=$B$2", reads: true, why: "an absolute one does not" },
  { formula: "=A$2", reads: true, why: "nor an absolute row" },
])("written a row up and a column to the left, $formula reads B2: $reads, $why", ({ formula, reads }) => {
  const shared = { sheetName: "Plan", rowOffset: 1, columnOffset: 1 };
  expect(readsCell(formula, shared, { sheetName: "Plan", row: 1, column: 1 })).toBe(reads);
});
