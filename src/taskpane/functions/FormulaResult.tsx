import { unitText } from "../../data/provenance";
import type { Explanation, Result } from "../../explain/explanation";
import { cellsOf } from "../../formulas/value";
import type { Calculation } from "./calculation";
import { Fault } from "./Fault";
import type { FormProps } from "./formWords";
import { ResultGrid } from "./ResultGrid";

interface Props extends FormProps {
  calculation: Calculation;
}

/** What the formula comes to; an error, or what is missing for a result, takes its place. */
export function FormulaResult({ calculation, ...form }: Props) {
  return (
    <section class="outcome" aria-label={form.words.result} aria-live="polite">
      <Contents calculation={calculation} {...form} />
    </section>
  );
}

function Contents({ calculation, ...form }: Props) {
  const { words, language } = form;
  const { explanation } = calculation;
  switch (calculation.kind) {
    case "incomplete": {
      const names = calculation.missing.join(language === "zh-TW" ? "、" : ", ");
      return <p class="hint">{words.enterFirst(names)}</p>;
    }
    case "unknownName": {
      const { name } = calculation;
      const argument = explanation.arguments.find(({ text }) => text.includes(name))?.doc;
      return <Fault error="#NAME?" message={words.unknownName(name)} argument={argument} words={words} />;
    }
    case "complete":
      return <OutcomeOf explanation={explanation} {...form} />;
  }
}

function OutcomeOf({ explanation, ...form }: FormProps & { explanation: Explanation }) {
  const { outcome, doc } = explanation;
  const { words } = form;
  switch (outcome.kind) {
    case "result":
      return <Answer explanation={explanation} result={outcome} {...form} />;
    case "error": {
      const { error, message, argument } = outcome;
      return (
        <Fault
          error={error}
          message={message}
          isEnglish
          argument={argument}
          errors={doc.errors}
          words={words}
        />
      );
    }
    case "passedOn": {
      const { error, argument } = outcome;
      return <p class="hint">{words.passedOn(error, argument.text)}</p>;
    }
    case "unknown":
      return <p class="hint">{words.workedOutByExcel}</p>;
  }
}

interface AnswerProps extends FormProps {
  explanation: Explanation;
  result: Result;
}

function Answer({ explanation, result, language, locale, words }: AnswerProps) {
  const { value, here, shown, isUsdBn, sentence, arithmetic } = result;
  if (cellsOf(value).length > 1) {
    return <ResultGrid explanation={explanation} value={value} locale={locale} words={words} />;
  }
  if (typeof here === "string") return <p class="text">{here}</p>;
  return (
    <>
      <p class="figure">
        <strong>{shown}</strong> {isUsdBn && <span>{unitText.usdBn[language]}</span>}
      </p>
      <p>{sentence}</p>
      {arithmetic && (
        <p class="workings">
          {arithmetic.text}
          {arithmetic.where && <small>{arithmetic.where}</small>}
        </p>
      )}
    </>
  );
}
