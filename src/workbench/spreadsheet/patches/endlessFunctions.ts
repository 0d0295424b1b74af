import type { Nullable } from "@univerjs/core";
import { IFunctionService, type ArrayValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import type { Spreadsheet } from "../types";

/** They take a second or two. */
const mostSteps = 1_000_000;

/** How many steps Univer takes for these arguments, of functions of which it can be any number. */
export const stepCounts: Readonly<Record<string, (...values: number[]) => number>> = {
  BESSELI: (_, order = 0) => order,
  BESSELJ: (_, order = 0) => order,
  BESSELK: (_, order = 0) => order,
  BESSELY: (_, order = 0) => order,
  "BINOM.DIST": (successes = 0) => successes,
  "BINOM.DIST.RANGE": (trials = 0) => trials,
  // All terms are computed anew for each result that is tried.
  "BINOM.INV": (trials = 0) => trials ** 2,
  BINOMDIST: (successes = 0) => successes,
  CRITBINOM: (trials = 0) => trials ** 2,
  CUMIPMT: (_rate, _periods, _value, first = 0, last = 0) => last - first,
  CUMPRINC: (_rate, _periods, _value, first = 0, last = 0) => last - first,
  DB: (_cost, _salvage, _life, period = 0) => period,
  EXPAND: (_, rows = 1, columns = 1) => rows * columns,
  "HYPGEOM.DIST": (successes = 0) => successes,
  // Beyond what a double counts to, adding one changes nothing.
  LCM: (...numbers) => (Math.max(...numbers) > Number.MAX_SAFE_INTEGER ? Infinity : 0),
  MUNIT: (size = 0) => size ** 2,
  "NEGBINOM.DIST": (failures = 0, successes = 0) => Math.max(failures, successes),
  POISSON: (events = 0) => events,
  "POISSON.DIST": (events = 0) => events,
  VDB: (_cost, _salvage, _life, _start, end = 0) => end,
  WORKDAY: (_, days = 0) => days,
  "WORKDAY.INTL": (_, days = 0) => days,
};

/** A function of Excel's was called with a number that the workbench would count to for too long. */
export class EndlessCallError extends Error {
  override readonly name = "EndlessCallError";

  constructor(readonly functionName: string) {
    super(`${functionName} takes more than ${mostSteps} steps.`);
  }
}

/**
 * Gives up a call for which Univer 0.25.1 would count for hours or for ever, such as `POISSON.DIST(1E10,2,TRUE)`: the page
 * would not answer meanwhile. failedFormulas.ts makes an error of it in the cell.
 */
export function refuseEndlessCalls({ injector }: Pick<Spreadsheet, "injector">): void {
  const functions = injector.get(IFunctionService);
  for (const [name, stepCount] of Object.entries(stepCounts)) {
    const executor = functions.getExecutor(name);
    if (!executor) continue;
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...values: BaseValueObject[]) => {
      if (stepCount(...values.map(largestIn)) > mostSteps) throw new EndlessCallError(name);
      return calculate(...values);
    };
  }
}

/** The number in an argument that is farthest from 0; 0 where it has none. */
function largestIn(argument: BaseValueObject): number {
  const values = argument.isArray() ? (argument as ArrayValueObject).getArrayValue().flat() : [argument];
  return values.reduce((largest, value) => Math.max(largest, sizeOf(value)), 0);
}

function sizeOf(value: Nullable<BaseValueObject>): number {
  const number = Number(value && !value.isError() ? value.getValue() : 0);
  return Number.isNaN(number) ? 0 : Math.abs(number);
}
