import { overlap } from "../../src/grid/overlap";

const ranges: [first: string, second: string, overlaps: boolean, why: string][] = [
  ["B2:B6", "B6", true, "the last cell"],
  ["B2:B6", "B7", false, "the cell below"],
  ["$B$2:$B$6", "A1:AA2", true, "fixed addresses, columns of two letters"],
  ["B:B", "A5:C5", true, "a whole column"],
  ["3:4", "Z4", true, "whole rows"],
  ["C:D", "B1:B9", false, "a column beside it"],
];

test.each(ranges)("%s and %s overlap: %s (%s)", (first, second, overlaps) => {
  expect([overlap(first, second), overlap(second, first)]).toEqual([overlaps, overlaps]);
});
