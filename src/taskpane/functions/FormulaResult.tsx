import { unitText } from "../../data/provenance";
import type { Explanation, Result } from "../../explain/explanation";
import { cellsOf } from "../../formulas/value";
import { errorsText } from "../errorsText";
import type { Calculation } from "./calculation";
import { Fault } from "./Fault";
import type { FormProps } from "./formProps";
import { ResultGrid } from "./ResultGrid";

interface Props extends FormProps {
  calculation: Calculation;
}

/** The formula's result, or the error, or what is missing for a result. */
export function FormulaResult({ calculation, ...form }: Props) {
  return (
    <section class="outcome" aria-label={form.messages.result} aria-live="polite">
      <Contents calculation={calculation} {...form} />
    </section>
  );
}

function Contents({ calculation, ...form }: Props) {
  const { messages } = form;
  const { explanation } = calculation;
  switch (calculation.kind) {
    case "incomplete": {
      const names = calculation.missing.join(messages.listSeparator);
      return <p class="hint">{messages.enterFirst(names)}</p>;
    }
    case "unread":
      return <p class="hint">{messages.correctFirst(calculation.names.join(messages.listSeparator))}</p>;
    case "unknownName":
      return <p class="hint">{messages.correctFirst(argumentWith(calculation)?.name ?? calculation.name)}</p>;
    case "complete":
      return <OutcomeOf explanation={explanation} {...form} />;
  }
}

/** The argument that an unknown name stands in. */
export function argumentWith({ name, explanation }: Calculation & { kind: "unknownName" }) {
  return explanation.arguments.find(({ text }) => text.includes(name))?.doc;
}

function OutcomeOf({ explanation, ...form }: FormProps & { explanation: Explanation }) {
  const { outcome, doc } = explanation;
  const { messages, language } = form;
  switch (outcome.kind) {
    case "result":
      return <Answer explanation={explanation} result={outcome} {...form} />;
    case "error": {
      const { error, message, argument } = outcome;
      return (
        <Fault
          error={error}
          message={message}
          argument={argument}
          errors={errorsText(doc.errors, language)}
          messages={messages}
        />
      );
    }
    case "passedOn": {
      const { error, argument } = outcome;
      return <p class="hint">{messages.passedOn(error, argument.text)}</p>;
    }
    case "unknown":
      return <p class="hint">{messages.workedOutByExcel}</p>;
  }
}

interface AnswerProps extends FormProps {
  explanation: Explanation;
  result: Result;
}

function Answer({ explanation, result, language, locale, messages }: AnswerProps) {
  const { value, here, shown, isUsdBn, explanation: sentence, workings } = result;
  if (cellsOf(value).length > 1) {
    return <ResultGrid explanation={explanation} value={value} locale={locale} messages={messages} />;
  }
  if (typeof here === "string") return <p class="text">{here}</p>;
  return (
    <>
      <p class="figure">
        <strong>{shown}</strong> {isUsdBn && <span>{unitText.usdBn[language]}</span>}
      </p>
      <p>{sentence}</p>
      {workings && (
        <p class="workings">
          {workings.text}
          {workings.where && <small>{workings.where}</small>}
        </p>
      )}
    </>
  );
}
