// How many there are of what the suites look for in the functions: the sums over test/functions/cases, which has a file
// for each function, written by hand and not read from src, so that a search that finds too few there fails.
import { functionCases } from "./functionCases";

const sum = (count: (each: (typeof functionCases)[number]) => number) =>
  functionCases.reduce((total, each) => total + count(each), 0);
const ofFamily = (family: string) => functionCases.filter(({ id }) => id.startsWith(`${family}.`)).length;

export const capexFunctionCount = ofFamily("CAPEX");
export const roiFunctionCount = ofFamily("ROI");
export const functionCount = capexFunctionCount + roiFunctionCount;

/** Functions that look data up: there is no arithmetic in them to repeat or to show. */
export const lookupFunctions = functionCases.filter(({ lambda }) => !lambda).map(({ id }) => id);

/** Functions with a lambda, a LAMBDA in Excel's own language: all that calculate. */
export const lambdaCount = functionCount - lookupFunctions.length;

/** Documented examples: the docblocks' @example lines. */
export const exampleCount = sum(({ counts }) => counts.examples);

/** Explanations of a result, each with places for the values of a call: the docblocks' @explanation lines. */
export const explanationCount = sum(({ counts }) => counts.explanations);

/** The docblocks' @workings lines, sums and products among them. */
export const workingsCount = sum(({ counts }) => counts.workings);
