import type { Language } from "../../data/language";
import type { HandedOff, HandOff, HandOffPhase } from "../../excel/handoff/handOff";
import { Finding } from "./Finding";
import { TaskFailure } from "./TaskFailure";
import type { TaskState } from "./useTask";
import type { WorkbookWords } from "./words";

interface Props {
  state: TaskState<HandOffPhase, HandOff>;
  language: Language;
  locale: string;
  words: WorkbookWords;
}

/** How the last copying ended, in a few lines. */
export function CopyOutcome({ state, language, locale, words }: Props) {
  switch (state.kind) {
    case "idle":
    case "running":
      return null;
    case "stopped":
      return <Finding mood="none" what={words.copyStopped} />;
    case "failed":
      return <TaskFailure failed={state} language={language} />;
    case "done":
      return state.result.kind === "made" ? (
        <Comparison made={state.result} locale={locale} words={words} />
      ) : (
        <Finding mood="bad" what={refusal(state.result, words)} />
      );
  }
}

function refusal(result: Exclude<HandOff, HandedOff>, words: WorkbookWords): string {
  switch (result.kind) {
    case "nothing":
      return words.nothingToCopy;
    case "protectedWorkbook":
      return words.workbookProtected;
    case "protectedSheet":
      return words.sheetProtected(result.sheetName);
  }
}

interface ComparisonProps {
  made: HandedOff;
  locale: string;
  words: WorkbookWords;
}

function Comparison({ made, locale, words }: ComparisonProps) {
  const { asked, mode, compared, differing, leftOut, lookups, areNoted } = made;
  const shown = (count: number) => count.toLocaleString(locale);
  const result =
    differing.length === 0
      ? words.allEqual(shown(compared))
      : words.someDiffer(shown(differing.length), shown(compared));
  const noted = areNoted ? words.lookupsNoted : words.lookupsNotNoted;
  return (
    <Finding mood={differing.length > 0 ? "bad" : compared > 0 ? "good" : "none"} what={result}>
      {leftOut > 0 && <p>{words.leftOut(shown(leftOut))}</p>}
      {mode !== asked && <p>{words.noLambda}</p>}
      {lookups > 0 && <p>{noted(shown(lookups))}</p>}
    </Finding>
  );
}
