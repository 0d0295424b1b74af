import type { Language } from "../../data/language";
import type { Outcome } from "../../excel/check/check";
import type { ProgressOptions } from "../../excel/host/progress";
import type { CheckedExcel } from "../check/checkThisExcel";
import { checkMessages, type CheckMessages } from "../messages/check";
import { CopyButton } from "../CopyButton";
import { Finding } from "./Finding";
import { TaskFailure } from "./TaskFailure";
import { TaskProgress } from "./TaskProgress";
import { useTask } from "./useTask";

interface Props {
  language: Language;
  locale: string;
}

/** Offers to check whether this Excel does what the add-in relies on, and shows what came. */
export function CheckCard({ language, locale }: Props) {
  const messages = checkMessages[language];
  const { state, start, stop } = useTask(async (watch: ProgressOptions<"checking">) => {
    const [{ checkThisExcel }, { reportText }] = await loadCheck();
    const checked = await checkThisExcel(language, watch);
    return { checked, report: reportText(checked) };
  });
  return (
    <section class="card" aria-labelledby="check-title">
      <h2 id="check-title">{messages.checkTitle}</h2>
      <p>{messages.checkLine}</p>
      <div class="act">
        <div>
          <TaskProgress state={state} onStop={stop} messages={messages} />
          {state.kind === "stopped" && <Finding mood="none" what={messages.checkStopped} />}
          {state.kind === "failed" && <TaskFailure failed={state} language={language} />}
        </div>
        <fluent-button disabled-focusable={state.kind === "running"} onClick={() => void start()}>
          {messages.checkStart}
        </fluent-button>
      </div>
      {state.kind === "done" && (
        <>
          <Results {...state.result} locale={locale} messages={messages} />
          <div class="act">
            <p>{messages.checkShare}</p>
            <CopyButton text={state.result.report} label={messages.copyReport} messages={messages} />
          </div>
        </>
      )}
    </section>
  );
}

/** What checks is loaded only when it is wanted. */
function loadCheck() {
  return Promise.all([
    import(/* webpackChunkName: "checkThisExcel" */ "../check/checkThisExcel"),
    import(/* webpackChunkName: "checkThisExcel" */ "../check/reportText"),
  ]);
}

const mostShown = 8;

interface ResultsProps {
  checked: CheckedExcel;
  locale: string;
  messages: CheckMessages;
}

function Results({ checked, locale, messages }: ResultsProps) {
  const outcomes = checked.steps.flatMap((step) => step.outcomes);
  const unexpected = outcomes.filter(({ verdict }) => verdict === "unexpected");
  const known = outcomes.filter(({ verdict }) => verdict === "known").length;
  const shown = (count: number) => count.toLocaleString(locale);
  const isGood = unexpected.length === 0;
  const more = unexpected.length - mostShown;
  return (
    <Finding
      mood={isGood ? "good" : "bad"}
      what={
        isGood
          ? messages.checkGood(shown(outcomes.length))
          : messages.checkBad(shown(unexpected.length), shown(outcomes.length))
      }
    >
      {known > 0 && <p>{messages.checkKnown(shown(known))}</p>}
      {!isGood && (
        <ul class="results">
          {unexpected.slice(0, mostShown).map((each) => (
            <Result key={JSON.stringify(each)} {...each} messages={messages} />
          ))}
          {more > 0 && <li>{messages.checkMore(shown(more))}</li>}
        </ul>
      )}
    </Finding>
  );
}

function Result({ check, subject, expected, came, messages }: Outcome & { messages: CheckMessages }) {
  return (
    <li>
      {messages[check]} {subject !== undefined && <code>{subject}</code>}
      <br />
      <code>{expected || "–"}</code> → <code>{came || "–"}</code>
    </li>
  );
}
