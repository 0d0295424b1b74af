import { useEffect, useMemo } from "preact/hooks";
import type { Language } from "../../data/language";
import { table as baseline } from "../../tables/catalogue/baseline";
import { defaultOptions } from "../../tables/options";
import type { Strings } from "../strings/enUS";
import "./firstRun.css";
import { Preview } from "./Preview";
import { useEscape } from "./useEscape";

interface Props {
  /** How many tables there are. */
  tableCount: number;
  onOpen: (id: string) => void;
  onSkip: () => void;
  language: Language;
  locale: string;
  words: Strings;
}

const firstOnNewSheet = { row: 1, column: 1 };

/** What the pane says once on each machine: what this is, and the table that all others build on. */
export function FirstRun({ tableCount, onOpen, onSkip, language, locale, words }: Props) {
  const table = useMemo(() => baseline.describe({ ...defaultOptions, language }), [language]);
  // Until then the buttons have only their looks (firstRun.css), and can be clicked.
  useEffect(() => void import("../fluent"), []);
  useEscape(onSkip);
  return (
    <main class="firstRun">
      <h1>{words.firstRunTitle}</h1>
      <p>{words.firstRunLine(tableCount)}</p>
      <Preview
        table={table}
        first={firstOnNewSheet}
        occupied={[]}
        language={language}
        locale={locale}
        words={words}
      />
      <div class="ways">
        <fluent-button class="fill" appearance="primary" onClick={() => onOpen(baseline.id)}>
          {words.startWithBaseline}
        </fluent-button>
        <fluent-button onClick={onSkip}>{words.skip}</fluent-button>
      </div>
      <p class="privacy">{words.nothingLeaves}</p>
    </main>
  );
}
