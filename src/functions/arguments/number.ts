import type { Datum } from "../../data/provenance";
import type { Wording } from "../../finance/calculationError";
import { lastDateSerial, timeOfSerial } from "../../grid/excelDate";
import { ArgumentError, notAccepted } from "./argumentError";
import { plainNumber, type Input } from "./input";
import { isoDate } from "./isoDate";

/** What stands for a number that is left out: a published figure, or a plain one of ours. */
type NumberDefault = Datum | number | undefined;

/** Years that can be told from other numbers. */
const firstYear = 1900;
const lastYear = 2999;

/** A number; numbers written as text are refused. */
export function amount(name: string, whenOmitted?: NumberDefault, example = "700"): Input<number> {
  return numberInput(name, whenOmitted, { text: "a number such as {example}", values: { example } });
}

/** A rate as a fraction: 0.6 is 60 %. */
export function rate(name: string, whenOmitted?: NumberDefault): Input<number> {
  return amount(name, whenOmitted, "0.6");
}

/** A whole number. */
export function whole(name: string, whenOmitted?: NumberDefault, example = "5"): Input<number> {
  return numberInput(
    name,
    whenOmitted,
    { text: "a whole number such as {example}", values: { example } },
    true,
  );
}

/** A calendar year, 1900 to 2999; a date says how to make one of it. */
export function year(name: string, whenOmitted?: NumberDefault): Input<number> {
  const expected: Wording = {
    text: "a year from {firstYear} to {lastYear}",
    values: { firstYear, lastYear },
  };
  const years = numberInput(name, whenOmitted, expected, true, firstYear, lastYear);
  return {
    ...years,
    read: (value) => {
      if (isDate(value))
        throw new ArgumentError(name, "{value} looks like a date ({day}): use YEAR()", {
          value,
          day: dayOf(value),
        });
      return years.read(value);
    },
  };
}

function numberInput(
  name: string,
  whenOmitted: NumberDefault,
  expected: Wording,
  isWhole = false,
  lowest = -Number.MAX_VALUE,
  highest = Number.MAX_VALUE,
): Input<number> {
  const input: Input<number> = {
    name,
    whenOmitted: typeof whenOmitted === "object" ? whenOmitted.value : whenOmitted,
    read: (value) => {
      const number = plainNumber(input, value);
      if (Number.isNaN(number)) throw notAccepted(name, expected, value);
      return number;
    },
    lowest,
    highest,
    isWhole,
  };
  return input;
}

/** Later than every year: Excel counts days from 1900 on. */
function isDate(value: unknown): value is number {
  return typeof value === "number" && value > lastYear && value < lastDateSerial + 1;
}

function dayOf(dateSerial: number): string {
  return isoDate(timeOfSerial(Math.floor(dateSerial)));
}
