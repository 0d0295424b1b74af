import fc from "fast-check";
import { columnIndex, columnLetters, localAddress, rangeAddress, sheetAddress } from "../../src/grid/address";

const letters: [column: number, letters: string, why: string][] = [
  [0, "A", "the first column"],
  [25, "Z", "the last of one letter"],
  [26, "AA", "the first of two"],
  [701, "ZZ", "the last of two"],
  [702, "AAA", "the first of three"],
  [16_383, "XFD", "Excel's last column"],
];

test.each(letters)("column %i is %s: %s", (column, expected) => {
  expect(columnLetters(column)).toBe(expected);
  expect(columnIndex(expected.toLowerCase())).toBe(column);
});

test("a column's letters lead back to it", () => {
  fc.assert(fc.property(fc.nat(16_383), (column) => columnIndex(columnLetters(column)) === column));
});

test("a block of one cell has the cell's address", () => {
  expect(rangeAddress({ row: 1, column: 1 }, { rows: 1, columns: 1 })).toBe("B2");
  expect(rangeAddress({ row: 1, column: 1 }, { rows: 8, columns: 6 })).toBe("B2:G9");
});

const sheets: [name: string, address: string, why: string][] = [
  ["Sheet1", "Sheet1!B2", "a plain name"],
  ["工作表1", "工作表1!B2", "a plain name in Chinese"],
  ["My sheet", "'My sheet'!B2", "a space"],
  ["Bob's", "'Bob''s'!B2", "an apostrophe, doubled"],
  ["2026", "'2026'!B2", "begins with a digit"],
  ["AB12", "'AB12'!B2", "reads like a cell"],
  ["RC", "'RC'!B2", "reads like a cell in Excel's other style"],
  ["true", "'true'!B2", "reads like a truth value"],
];

test.each(sheets)("on the sheet %s: %s (%s)", (name, address) => {
  expect(sheetAddress(name, "B2")).toBe(address);
  expect(localAddress(address)).toBe("B2");
});
