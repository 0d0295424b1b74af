import { useState } from "preact/hooks";
import type { Language } from "../../data/language";
import { handOff, type HandOffPhase } from "../../excel/handoff/handOff";
import type { ProgressOptions } from "../../excel/host/progress";
import type { HandOffMode } from "../../handoff/planCell";
import { loadFunctionDocs } from "../functionDocs";
import { functionModules } from "../functionModules";
import { SegmentedChoice } from "../SegmentedChoice";
import { CopyDetails } from "./CopyDetails";
import { CopyOutcome } from "./CopyOutcome";
import { noteText } from "./noteText";
import { TaskProgress } from "./TaskProgress";
import { useTask } from "./useTask";
import type { WorkbookWords } from "./words";

interface Props {
  language: Language;
  locale: string;
  words: WorkbookWords;
}

/** Offers a copy for readers without the add-in, and tells how it compares. */
export function CopyCard({ language, locale, words }: Props) {
  const [mode, setMode] = useState<HandOffMode>("lambda");
  const { state, start, stop } = useTask(async (watch: ProgressOptions<HandOffPhase>) => {
    // Without them notes tell the formula alone.
    const docs = await loadFunctionDocs(language).catch(() => []);
    const noteOn = (formula: string, lookups: Parameters<typeof noteText>[1]) =>
      noteText(formula, lookups, docs, words);
    return handOff({ mode, functions: functionModules, noteOn, ...watch });
  });
  return (
    <section class="card" aria-labelledby="copy-title">
      <h2 id="copy-title">{words.copyTitle}</h2>
      <p>{words.copyLine}</p>
      <span id="copy-mode" class="unseen">
        {words.replaceWith}
      </span>
      <SegmentedChoice
        labelledBy="copy-mode"
        name="copyMode"
        chosen={mode}
        onChoose={setMode}
        even
        choices={[
          { value: "lambda", label: words.lambdaMode, help: words.lambdaModeHelp },
          { value: "values", label: words.valuesMode, help: words.valuesModeHelp },
        ]}
      />
      <div class="act">
        <div>
          <TaskProgress state={state} onStop={stop} words={words} />
          <CopyOutcome state={state} language={language} locale={locale} words={words} />
        </div>
        <fluent-button disabled-focusable={state.kind === "running"} onClick={() => void start()}>
          {words.makeCopy}
        </fluent-button>
      </div>
      {state.kind === "done" && state.result.kind === "made" && (
        <CopyDetails made={state.result} locale={locale} words={words} />
      )}
    </section>
  );
}
