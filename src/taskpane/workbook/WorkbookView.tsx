import { useEffect, useRef, useState } from "preact/hooks";
import { dataVersion } from "../../data/version";
import type { ProgressOptions } from "../../excel/host/progress";
import { scanWorkbook, type Scan } from "../../excel/read/scan";
import "../fluent";
import { functionIds } from "../functionIds";
import { RecentInsertions } from "../insertions/RecentInsertions";
import { workbookMessages } from "../messages/workbook";
import { TitleRow } from "../tables/TitleRow";
import { useEscape } from "../useEscape";
import type { WorkbookCard } from "../useViews";
import type { ViewProps } from "../viewProps";
import { CheckCard } from "./CheckCard";
import { CopyCard } from "./CopyCard";
import { CorrectCard } from "./CorrectCard";
import { Finding } from "./Finding";
import { HealthLine } from "./HealthLine";
import { RepairCard } from "./RepairCard";
import { TaskProgress } from "./TaskProgress";
import { useTask } from "./useTask";
import "./workbook.css";

interface Props extends ViewProps {
  /** Where the view is opened: at its beginning, or at one of its cards. */
  card: "workbook" | WorkbookCard;
  onBack: () => void;
}

/** The heading of each card. */
const titleOf: Readonly<Record<WorkbookCard, string>> = {
  share: "copy-title",
  repair: "repair-title",
  recent: "recent-title",
  check: "check-title",
};

/** The health of the workbook's formulas, their repair, a copy without the add-in, and a check of this Excel. */
export function WorkbookView({ language, locale, host, insertions, activityLine, card, onBack }: Props) {
  const messages = workbookMessages[language];
  const { state, start, stop } = useTask((watch: ProgressOptions<"reading">) =>
    scanWorkbook({ functionIds, ...watch }),
  );
  const [scan, setScan] = useState<Scan>();
  const inExcel = host === "excel";
  useEffect(() => {
    if (inExcel) void start();
  }, [inExcel, start]);
  // What was found last stays while the workbook is looked through again.
  useEffect(() => {
    if (state.kind === "done") setScan(state.result);
  }, [state]);
  const main = useRef<HTMLElement>(null);
  // Where the button that was pressed is gone, the keyboard goes to the title.
  useEffect(() => {
    if (document.activeElement === document.body) main.current?.querySelector("h1")?.focus();
  }, [scan]);
  // Once it was seen here, how a task ended is no news when the user comes again.
  const { forgetTasks } = insertions;
  useEffect(() => forgetTasks, [forgetTasks]);
  // What has ended is shown here.
  useEffect(() => {
    if (insertions.activity?.kind === "taskEnded") insertions.dismiss();
  }, [insertions.activity]);
  // Cards come once the workbook has been looked through; one that is not needed is not there.
  useEffect(() => {
    if (card !== "workbook" && scan) document.getElementById(titleOf[card])?.scrollIntoView();
  }, [card, scan]);
  useEscape(onBack);
  return (
    <>
      <main ref={main} class="workbook" aria-busy={!scan && state.kind === "running"}>
        <TitleRow title={messages.title} onBack={onBack} messages={messages} />
        <TaskProgress state={state} onStop={stop} say={(phase) => messages[phase]} messages={messages} />
        {(state.kind === "stopped" || state.kind === "failed") && (
          <Finding
            mood="bad"
            what={state.kind === "failed" ? messages.scanFailed(state.code) : messages.checkWorkbook}
          >
            <fluent-button class="link" appearance="transparent" onClick={() => void start()}>
              {messages.tryAgain}
            </fluent-button>
          </Finding>
        )}
        <RecentInsertions insertions={insertions} language={language} />
        {scan && (
          <>
            <HealthLine language={language} scan={scan} locale={locale} messages={messages} />
            <RepairCard
              insertions={insertions}
              language={language}
              scan={scan}
              onRepaired={() => void start()}
              locale={locale}
              messages={messages}
            />
            <CorrectCard language={language} scan={scan} locale={locale} messages={messages} />
            {scan.formulas > 0 && (
              <CopyCard insertions={insertions} language={language} locale={locale} messages={messages} />
            )}
          </>
        )}
        {inExcel && (
          <CheckCard insertions={insertions} language={language} locale={locale} messages={messages} />
        )}
      </main>
      <footer class="statusLine">
        {activityLine}
        <span class="status">{messages.dataVersion(dataVersion)}</span>
      </footer>
    </>
  );
}
