import type { Language } from "../../data/language";
import type { NumberSeparators } from "../../formulas/localFormula";
import { shownValue } from "../../explain/shownValue";
import { argumentDescription } from "../../functions/argumentDescription";
import type { FunctionDoc } from "../../functions/functionDoc";
import { errorsText } from "../errorsText";
import { calculate } from "./calculation";
import type { FormProps } from "./formProps";
import { localFormula } from "../../formulas/localFormula";

interface Props extends FormProps {
  doc: FunctionDoc;
  docs: readonly FunctionDoc[];
  separators: NumberSeparators;
  /** Fills the fields with an example, by its index. */
  onTake: (example: number) => void;
}

/** The rest of the function's documentation, below the form. */
export function FunctionDetails({ doc, docs, separators, onTake, language, locale, messages }: Props) {
  return (
    <div class="details">
      <h2>{messages.examples}</h2>
      <ul>
        {doc.examples.map(({ formula }, index) => {
          const local = localFormula(formula, separators);
          return (
            <li key={formula}>
              <button type="button" title={messages.takeExample(local)} onClick={() => onTake(index)}>
                <code>{local}</code>
                <span>{exampleResult(formula, docs, language, locale)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <h2>{messages.arguments}</h2>
      <dl>
        {doc.arguments.map((argument) => (
          <div key={argument.name}>
            <dt>{argument.name}</dt>
            <dd>{argumentDescription(argument)}</dd>
          </div>
        ))}
      </dl>
      <h2>{messages.result}</h2>
      <p>{doc.returns}</p>
      <p class="formulaInWords">{doc.formula}</p>
      <h2>{messages.errors}</h2>
      <p>{errorsText(doc.errors, language)}</p>
      <h2>{messages.source}</h2>
      <p>{doc.source}</p>
    </div>
  );
}

/** The result of an example, computed by the functions themselves. */
function exampleResult(
  formula: string,
  docs: readonly FunctionDoc[],
  language: Language,
  locale: string,
): string {
  const { outcome, doc } = calculate(formula, { docs, cells: new Map(), language, locale }).explanation;
  if (outcome.kind === "error") return outcome.error;
  if (outcome.kind !== "result") return "";
  const isSeveral = Array.isArray(outcome.value);
  return isSeveral ? shownValue(outcome.value, doc.resultUnits, locale, "column") : outcome.shown;
}
