import type { Provenance } from "../data/provenance";
import type { Value } from "../formulas/value";
import type { FunctionDoc, ValueUnit } from "../functions/functionDoc";
import type { Figure, FunctionModule } from "../functions/functionModule";
import { callOfOneCell, cellAt, isCellByCell, placeNumbers, placeWithin } from "./cellByCell";
import { allHold, callValues, type CallValues } from "./condition";
import type { ExplainedArgument, Known, Result } from "./explanation";
import { provenanceOf } from "./provenanceOf";
import { shownCell, shownValue, unitOf, type Precision } from "./shownValue";
import { fill } from "./template";
import { unitsOf } from "./units";

/** Behind arithmetic whose result is rounded. */
const roundedMark = / ≈$/;

/** A call's result in words and figures; of an elementwise call, for the explained cell alone. */
export function explainResult(
  doc: FunctionDoc,
  module: FunctionModule,
  args: readonly ExplainedArgument[],
  value: Value,
  known: Known,
): Result {
  const whole = callValues(args, value);
  const answered = isCellByCell(doc, whole) ? callOfOneCell(doc, whole, known.cell) : whole;
  const call = { ...answered, values: new Map([...answered.values, ...placeNumbers(value, known.cell)]) };
  const units = unitsOf(doc, call);
  const shownAs = (precision: Precision) => (name: string, each: Value) =>
    shownValue(each, units(name), known.locale, precision);
  const sentence = doc.sentences.find(({ when }) => allHold(when, call))?.text ?? "";
  const arithmetic = filledArithmetic(doc, call, shownAs("exact"));
  const here = cellAt(value, known.cell);
  const unit = unitOf(units("result"), placeWithin(value, known.cell).column);
  const figures = figuresOf(doc, module, call);
  const provenance = provenanceOfResult(doc, figures);
  return {
    kind: "result",
    value,
    here,
    shown: shownCell(here, unit, known.locale, "column"),
    all: shownValue(value, units("result"), known.locale, "sentence"),
    isUsdBn: unit === "amount" && isInUsdBn(here, figures, args, units),
    sentence: fill(sentence, call, shownAs("sentence")),
    ...(arithmetic && { arithmetic }),
    ...(provenance && { provenance }),
    figures,
  };
}

function filledArithmetic(
  doc: FunctionDoc,
  call: CallValues,
  exact: (name: string, value: Value) => string,
): Result["arithmetic"] {
  const template = doc.arithmetic.find(({ when }) => allHold(when, call));
  if (!template) return undefined;
  const { text, where } = template;
  const term = (name: string, value: Value) => inBrackets(exact(name, value));
  return {
    text: fill(text.replace(roundedMark, ""), call, term),
    isRounded: roundedMark.test(text),
    ...(where && { where: fill(where, call, exact) }),
  };
}

function figuresOf(
  doc: FunctionDoc,
  { figures }: FunctionModule,
  { values, given }: CallValues,
): readonly Figure[] {
  if (!figures) return [];
  return figures(...doc.arguments.map(({ name }) => (given.has(name) ? values.get(name) : null)));
}

/** A lookup's result has its figure's provenance; what is calculated is derived. */
function provenanceOfResult(doc: FunctionDoc, [figure]: readonly Figure[]): Provenance | undefined {
  if (figure) return provenanceOf(figure);
  return doc.arithmetic.length > 0 ? "derived" : undefined;
}

/** Whether an amount is in billions of US dollars, as our figures are that it is made of. */
function isInUsdBn(
  amount: unknown,
  figures: readonly Figure[],
  args: readonly ExplainedArgument[],
  units: (name: string) => readonly ValueUnit[],
): boolean {
  const [figure] = figures;
  if (figure) return !("value" in figure) || figure.value === amount;
  return args.some(({ doc, isUsdBn }) => isUsdBn && units(doc.name)[0] === "amount");
}

/** A negative number in brackets, for what stands before it may be an operator. */
function inBrackets(shown: string): string {
  return shown.startsWith("-") ? `(−${shown.slice(1)})` : shown;
}
