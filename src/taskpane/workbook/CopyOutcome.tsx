import type { Language } from "../../data/language";
import type { HandedOff, HandOff, HandOffPhase } from "../../excel/handoff/handOff";
import { namesMessages } from "../messages/names";
import type { WorkbookMessages } from "../messages/workbook";
import { causeCounts, causeCountText } from "./causeCounts";
import { Finding } from "./Finding";
import { TaskFailure } from "./TaskFailure";
import type { TaskState } from "./useTask";

interface Props {
  state: TaskState<HandOffPhase, HandOff>;
  language: Language;
  locale: string;
  messages: WorkbookMessages;
}

/** The outcome of the last copy, in a few lines. */
export function CopyOutcome({ state, language, locale, messages }: Props) {
  switch (state.kind) {
    case "idle":
    case "running":
      return null;
    case "stopped":
      return <Finding mood="none" what={messages.stoppedAsItWas} />;
    case "failed":
      return <TaskFailure failed={state} language={language} />;
    case "done":
      return state.result.kind === "made" ? (
        <Comparison made={state.result} language={language} locale={locale} messages={messages} />
      ) : (
        <Finding mood="bad" what={refusal(state.result, messages)} />
      );
  }
}

function refusal(result: Exclude<HandOff, HandedOff>, messages: WorkbookMessages): string {
  switch (result.kind) {
    case "nothing":
      return messages.nothingToCopy;
    case "protectedWorkbook":
      return messages.workbookProtected;
    case "protectedSheet":
      return messages.sheetProtected(result.sheetName);
  }
}

interface ComparisonProps {
  made: HandedOff;
  language: Language;
  locale: string;
  messages: WorkbookMessages;
}

function Comparison({ made, language, locale, messages }: ComparisonProps) {
  const { asked, mode, compared, differing, leftOut, lookups, areNoted } = made;
  const shown = (count: number) => count.toLocaleString(locale);
  const result =
    differing.length === 0
      ? messages.allEqual(shown(compared))
      : messages.someDiffer(shown(differing.length), shown(compared));
  const causes = [...causeCounts(leftOut.flatMap(({ cause }) => cause ?? []))];
  const noted = areNoted ? messages.lookupsNoted : messages.lookupsNotNoted;
  return (
    <Finding mood={differing.length > 0 ? "bad" : compared > 0 ? "good" : "none"} what={result}>
      {leftOut.length > 0 && <p>{messages.leftOut(shown(leftOut.length))}</p>}
      {causes.map(([group, count]) => (
        <p key={group}>
          {causeCountText(group, shown(count), shown(leftOut.length), namesMessages[language])}
        </p>
      ))}
      {mode !== asked && <p>{messages.noLambda}</p>}
      {lookups > 0 && <p>{noted(shown(lookups))}</p>}
    </Finding>
  );
}
