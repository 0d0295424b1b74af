import type { Language } from "../../data/language";
import type { ProgressOptions } from "../../excel/host/progress";
import { CopyButton } from "../CopyButton";
import type { Insertions } from "../insertions/useInsertions";
import { workbookMessages, type WorkbookMessages } from "../messages/workbook";
import { Finding } from "./Finding";
import { TaskFailure } from "./TaskFailure";
import { TaskProgress } from "./TaskProgress";
import { useLongTask } from "./useLongTask";

interface Props {
  insertions: Insertions;
  language: Language;
  locale: string;
  messages: WorkbookMessages;
}

/** Offers to check whether this Excel does what the add-in relies on, and shows what came. */
export function CheckCard({ insertions, language, locale, messages }: Props) {
  const task = { name: "check", title: (shown: Language) => workbookMessages[shown].checkTitle };
  const { state, start, stop } = useLongTask(insertions, task, async (watch: ProgressOptions<"checking">) => {
    const [{ checkThisExcel }, { reportText }, { CheckResults }] = await loadCheck();
    const checked = await checkThisExcel(language, watch);
    return { checked, report: reportText(checked), CheckResults };
  });
  return (
    <section class="card" aria-labelledby="check-title">
      <h2 id="check-title">{messages.checkTitle}</h2>
      <p>{messages.checkLine}</p>
      <div class="act">
        <div>
          <TaskProgress state={state} onStop={stop} say={(phase) => messages[phase]} messages={messages} />
          {state.kind === "stopped" && <Finding mood="none" what={messages.stoppedAsItWas} />}
          {state.kind === "failed" && <TaskFailure failed={state} language={language} />}
        </div>
        <fluent-button disabled-focusable={insertions.isBusy} onClick={() => void start()}>
          {messages.checkStart}
        </fluent-button>
      </div>
      {state.kind === "done" && (
        <>
          <state.result.CheckResults checked={state.result.checked} language={language} locale={locale} />
          <div class="act">
            <p>{messages.checkShare}</p>
            <CopyButton text={state.result.report} label={messages.copyReport} messages={messages} />
          </div>
        </>
      )}
    </section>
  );
}

/** What checks, and what only its results need, is loaded when it is wanted. */
function loadCheck() {
  return Promise.all([
    import(/* webpackChunkName: "checkThisExcel" */ "../check/checkThisExcel"),
    import(/* webpackChunkName: "checkThisExcel" */ "../check/reportText"),
    import(/* webpackChunkName: "checkThisExcel" */ "../check/CheckResults"),
  ]);
}
