import { numberFormat } from "../../src/explain/numberFormat";
import { numberUnit } from "../../src/explain/numberUnit";
import type { ValueUnit } from "../../src/functions/functionDoc";

const units: ValueUnit[] = ["rate", "amount", "year", "date"];

test.each(units)("a cell formatted for a value in the unit %s is read as one", (unit) => {
  expect(numberUnit(numberFormat(unit))).toBe(unit);
});
