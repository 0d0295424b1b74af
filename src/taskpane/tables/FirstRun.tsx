import { useEffect, useMemo } from "preact/hooks";
import type { Language } from "../../data/language";
import { table as baseline } from "../../tables/catalogue/baseline";
import { defaultOptions } from "../../tables/options";
import type { PaneMessages } from "../messages/pane";
import "./firstRun.css";
import { Preview } from "./Preview";
import { useEscape } from "../useEscape";

interface Props {
  /** How many tables there are. */
  tableCount: number;
  onOpen: (id: string) => void;
  onSkip: () => void;
  language: Language;
  locale: string;
  messages: PaneMessages;
}

const firstOnNewSheet = { row: 1, column: 1 };

/** The first run, shown once on each machine: what the add-in is, and the table that all others build on. */
export function FirstRun({ tableCount, onOpen, onSkip, language, locale, messages }: Props) {
  const table = useMemo(() => baseline.describe({ ...defaultOptions, language }), [language]);
  // Until then firstRun.css styles the buttons, which can be clicked already.
  useEffect(() => void import("../fluent"), []);
  useEscape(onSkip);
  return (
    <main class="firstRun">
      <h1>{messages.firstRunTitle}</h1>
      <p>{messages.firstRunLine(tableCount)}</p>
      <Preview
        table={table}
        first={firstOnNewSheet}
        occupied={[]}
        language={language}
        locale={locale}
        messages={messages}
      />
      <div class="ways">
        <fluent-button class="fill" appearance="primary" onClick={() => onOpen(baseline.id)}>
          {messages.startWithBaseline}
        </fluent-button>
        <fluent-button onClick={onSkip}>{messages.skip}</fluent-button>
      </div>
      <p class="privacy">{messages.nothingLeaves}</p>
    </main>
  );
}
