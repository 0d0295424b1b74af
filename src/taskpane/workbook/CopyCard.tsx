import { useState } from "preact/hooks";
import type { Language } from "../../data/language";
import { handOff, type HandOffPhase } from "../../excel/handoff/handOff";
import type { ProgressOptions } from "../../excel/host/progress";
import type { HandOffMode } from "../../handoff/planCell";
import { loadFunctionDocs } from "../functionDocs";
import { functionModules } from "../functionModules";
import type { Insertions } from "../insertions/useInsertions";
import { workbookMessages, type WorkbookMessages } from "../messages/workbook";
import { SegmentedChoice } from "../SegmentedChoice";
import { CopyDetails } from "./CopyDetails";
import { CopyOutcome } from "./CopyOutcome";
import { noteText } from "./noteText";
import { TaskProgress } from "./TaskProgress";
import { useLongTask } from "./useLongTask";

interface Props {
  insertions: Insertions;
  language: Language;
  locale: string;
  messages: WorkbookMessages;
}

/** Offers a copy for readers without the add-in, and shows how it compares. */
export function CopyCard({ insertions, language, locale, messages }: Props) {
  const [mode, setMode] = useState<HandOffMode>("lambda");
  const task = { name: "copy", title: (shown: Language) => workbookMessages[shown].copyTitle };
  const { state, start, stop } = useLongTask(
    insertions,
    task,
    async (watch: ProgressOptions<HandOffPhase>) => {
      // Without the docs a note has the formula alone.
      const docs = await loadFunctionDocs(language).catch(() => []);
      const noteOn = (formula: string, lookups: Parameters<typeof noteText>[1]) =>
        noteText(formula, lookups, docs, messages);
      return handOff({ mode, functions: functionModules, noteOn, ...watch });
    },
  );
  return (
    <section class="card" aria-labelledby="copy-title">
      <h2 id="copy-title">{messages.copyTitle}</h2>
      <p>{messages.copyLine}</p>
      <span id="copy-mode" class="unseen">
        {messages.replaceWith}
      </span>
      <SegmentedChoice
        labelledBy="copy-mode"
        name="copyMode"
        chosen={mode}
        onChoose={setMode}
        even
        choices={[
          { value: "lambda", label: messages.lambdaMode, help: messages.lambdaModeHelp },
          { value: "values", label: messages.valuesMode, help: messages.valuesModeHelp },
        ]}
      />
      <div class="act">
        <div>
          <TaskProgress state={state} onStop={stop} say={(phase) => messages[phase]} messages={messages} />
          <CopyOutcome state={state} language={language} locale={locale} messages={messages} />
        </div>
        <fluent-button disabled-focusable={insertions.isBusy} onClick={() => void start()}>
          {messages.makeCopy}
        </fluent-button>
      </div>
      {state.kind === "done" && state.result.kind === "made" && (
        <CopyDetails made={state.result} language={language} locale={locale} messages={messages} />
      )}
    </section>
  );
}
