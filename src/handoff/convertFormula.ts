import type { CustomFunctionCall, Expression } from "../formulas/expression";
import { flattenCalls, parseCalls } from "../formulas/parseCalls";
import type { FunctionModule } from "../functions/functionModule";
import { defaultText, lambdaParameters, literalText, type Functions } from "./lambda";

/** What the conversion of a formula needs to know of the workbook. */
export interface ConversionContext {
  readonly functions: Functions;
  /** The workbook's name for a function's LAMBDA. */
  readonly nameOf: (id: string) => string | undefined;
}

/** What a formula is converted to: another formula, or its value, which only the workbook knows. */
export interface Conversion {
  readonly formula?: string;
  /** The functions whose LAMBDA the formula calls. */
  readonly lambdas: readonly string[];
  /** The calls that look something up, and were replaced by what they found. */
  readonly lookups: readonly CustomFunctionCall[];
}

/**
 * Replaces each call of a custom function by one of its named LAMBDA, all arguments given, and a lookup
 * of constants by what it finds; all else stays byte for byte. A formula with a call that can be neither, and one
 * that only looks something up, becomes a value.
 */
export function convertFormula(formula: string, context: ConversionContext): Conversion {
  const calls = parseCalls(formula);
  const every = flattenCalls(calls);
  const lookups = every.filter(({ id }) => context.functions.get(id)?.lambda === undefined);
  const edits = allOrNone(calls.map((call) => callEdits(call, context)));
  const [only] = calls;
  const isLookup = only !== undefined && lookups.includes(only) && `=${only.text}` === formula.trimEnd();
  if (!edits || edits.length === 0 || isLookup) return { lambdas: [], lookups };
  const lambdas = every.filter((call) => !lookups.includes(call)).map(({ id }) => id);
  return { formula: edited(formula, edits), lambdas: [...new Set(lambdas)], lookups };
}

/** A part of a formula and what comes into its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Undefined where a call has to be left to the workbook. */
function callEdits(call: CustomFunctionCall, context: ConversionContext): Edit[] | undefined {
  const implementation = context.functions.get(call.id);
  if (!implementation) return undefined;
  const { lambda } = implementation;
  return lambda === undefined
    ? lookupEdits(call, context)
    : lambdaEdits(call, lambda, implementation, context);
}

function lookupEdits(call: CustomFunctionCall, context: ConversionContext): Edit[] | undefined {
  const found = constantOf(call, context);
  const isScalar = typeof found === "number" || typeof found === "string" || typeof found === "boolean";
  return isScalar ? [{ start: call.start, end: call.end, text: literalText(found) }] : undefined;
}

function lambdaEdits(
  call: CustomFunctionCall,
  lambda: string,
  implementation: FunctionModule,
  context: ConversionContext,
): Edit[] | undefined {
  const parameters = lambdaParameters(lambda);
  const name = context.nameOf(call.id);
  if (name === undefined || call.arguments.length > parameters.length) return undefined;
  const inner = allOrNone(call.inner.map((each) => callEdits(each, context)));
  if (!inner) return undefined;
  const edits: Edit[] = [{ ...call.name, text: name }, ...inner];
  call.arguments.forEach(({ start, end, expression }, index) => {
    if (expression.kind === "omitted")
      edits.push({ start, end, text: defaultText(implementation, parameters[index] ?? "") });
  });
  const missing = parameters.slice(call.arguments.length).map((each) => defaultText(implementation, each));
  const added = (call.arguments.length > 0 && missing.length > 0 ? "," : "") + missing.join(",");
  return [...edits, { start: call.end - 1, end: call.end - 1, text: added }];
}

/** What an argument is where no cell has a say in it; null for one left out, undefined where it is not known. */
function constantOf(expression: Expression, context: ConversionContext): unknown {
  switch (expression.kind) {
    case "omitted":
      return null;
    case "literal":
      return expression.value;
    case "call": {
      const values = expression.arguments.map((argument) => constantOf(argument.expression, context));
      const implementation = context.functions.get(expression.id);
      return values.includes(undefined) ? undefined : calculated(implementation, values);
    }
    default:
      return undefined;
  }
}

function calculated(implementation: FunctionModule | undefined, values: unknown[]): unknown {
  try {
    return implementation?.calculate(...values);
  } catch {
    // An error is the workbook's to show.
    return undefined;
  }
}

function allOrNone(parts: readonly (Edit[] | undefined)[]): Edit[] | undefined {
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}

/** From the last edit to the first, so that places stay what they were; of two at one place the latter comes last. */
function edited(formula: string, edits: readonly Edit[]): string {
  return [...edits]
    .reverse()
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), formula);
}
