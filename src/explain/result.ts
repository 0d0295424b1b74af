import type { Provenance } from "../data/provenance";
import type { Value } from "../formulas/value";
import type { FunctionDoc, ValueUnit } from "../functions/functionDoc";
import type { Figure, FunctionModule } from "../functions/functionModule";
import { allHold, callValues, type CallValues } from "./condition";
import { callOfOneCell, cellAt, isElementwise, placeNumbers, placeWithin } from "./elementwise";
import type { ExplainedArgument, Known, Result } from "./explanation";
import { provenanceOf } from "./provenanceOf";
import { inBrackets, shownCell, shownValue, unitOf, type Precision } from "./shownValue";
import { closedUp, keywordText, moneyText } from "./sentenceValue";
import { fill } from "./template";
import { unitsOf } from "./units";

/** Behind workings whose result is rounded. */
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
  const answered = isElementwise(doc, whole) ? callOfOneCell(doc, whole, known.cell) : whole;
  const call = { ...answered, values: new Map([...answered.values, ...placeNumbers(value, known.cell)]) };
  const units = unitsOf(doc, call);
  const shownAs = (precision: Precision) => (name: string, each: Value) =>
    shownValue(each, units(name), known.locale, precision);
  const explanation = doc.explanations.find(({ when }) => allHold(when, call))?.text ?? "";
  const here = cellAt(value, known.cell);
  const unit = unitOf(units("result"), placeWithin(value, known.cell).column);
  const figures = figuresOf(doc, module, call);
  const isUsdBn = unit === "amount" && isInUsdBn(here, figures, args, units);
  const isMoney = (name: string) =>
    units(name).every((each) => each === "amount") &&
    (name === "result" ? isUsdBn : args.some((each) => each.doc.name === name && each.isUsdBn));
  const inSentence = (name: string, each: Value) =>
    keywordText(doc, name, each, known.language) ??
    (isMoney(name) ? moneyText(each, known.language, known.locale) : shownAs("sentence")(name, each));
  const workings = filledWorkings(doc, withFigure(call, figures), shownAs("exact"));
  const provenance = provenanceOfResult(doc, figures);
  return {
    kind: "result",
    value,
    here,
    shown: shownCell(here, unit, known.locale, "column"),
    all: shownValue(value, units("result"), known.locale, "sentence"),
    isUsdBn,
    explanation: closedUp(fill(explanation, call, inSentence)),
    ...(workings && { workings }),
    ...(provenance && { provenance }),
    figures,
  };
}

function filledWorkings(
  doc: FunctionDoc,
  call: CallValues,
  exact: (name: string, value: Value) => string,
): Result["workings"] {
  const template = doc.workings.find(({ when }) => allHold(when, call));
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

/** What is calculated is derived, also from a figure; a lookup's result has its figure's provenance. */
function provenanceOfResult(doc: FunctionDoc, [figure]: readonly Figure[]): Provenance | undefined {
  if (doc.workings.length > 0) return "derived";
  return figure && provenanceOf(figure);
}

/** A call with the figure that its arithmetic is done with, as workings name it. */
function withFigure(call: CallValues, [figure]: readonly Figure[]): CallValues {
  if (!figure || !("value" in figure)) return call;
  return { ...call, values: new Map([...call.values, ["figure", figure.value]]) };
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
