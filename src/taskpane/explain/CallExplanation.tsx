import type { Language } from "../../data/language";
import { unitText } from "../../data/provenance";
import type { CellPlace } from "../../excel/read/readCell";
import type { Explanation, Result } from "../../explain/explanation";
import type { ExplainMessages } from "../messages/explain";
import { ArgumentTable } from "./ArgumentTable";
import { ErrorText } from "./ErrorText";

interface Props {
  explanation: Explanation;
  /** Whether the call is all there is to the formula, so that its result is shown already. */
  isWhole: boolean;
  /** Whether the reason for the cell's error is told above. */
  isErrorExplained: boolean;
  /** The sheet that the formula is on. */
  sheet: string;
  onFollow: (to: CellPlace) => void;
  language: Language;
  locale: string;
  messages: ExplainMessages;
}

/** One call: what it computed in a sentence, from which arguments, by which arithmetic. */
export function CallExplanation({
  explanation,
  isWhole,
  isErrorExplained,
  sheet,
  onFollow,
  language,
  locale,
  messages,
}: Props) {
  const { call, outcome } = explanation;
  return (
    <section class={isWhole ? "call whole" : "call"} aria-label={call.text}>
      {!isWhole && (
        <h2>
          <code>{call.text}</code>
        </h2>
      )}
      {outcome.kind === "result" ? (
        <>
          {!isWhole && <ResultText result={outcome} language={language} />}
          <p class="sentence">{outcome.explanation}</p>
        </>
      ) : (
        <ErrorText
          explanation={explanation}
          sheet={sheet}
          isWhole={isWhole}
          isErrorExplained={isErrorExplained}
          language={language}
          messages={messages}
        />
      )}
      {explanation.arguments.length > 0 && (
        <ArgumentTable
          explanation={explanation}
          sheet={sheet}
          onFollow={onFollow}
          language={language}
          locale={locale}
          messages={messages}
        />
      )}
      {outcome.kind === "result" && <WorkingsText result={outcome} messages={messages} />}
    </section>
  );
}

function ResultText({ result, language }: { result: Result; language: Language }) {
  return (
    <p class="result small">
      <strong>{result.all}</strong>
      {result.isUsdBn && <span>{unitText.usdBn[language]}</span>}
    </p>
  );
}

function WorkingsText({ result, messages }: { result: Result; messages: ExplainMessages }) {
  const { workings } = result;
  if (!workings) return null;
  return (
    <div class="workings">
      <p class="label">{messages.arithmetic}</p>
      <p>
        {workings.text} {workings.isRounded ? "≈" : "="} <b>{result.shown}</b>
      </p>
      {workings.where && (
        <p class="letters">
          {messages.where} {workings.where}
        </p>
      )}
    </div>
  );
}
