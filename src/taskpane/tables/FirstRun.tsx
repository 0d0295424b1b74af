import { useMemo } from "preact/hooks";
import type { Language } from "../../data/language";
import { defaultOptions } from "../../tables/options";
import { sheetsOf } from "../../tables/sheetsOf";
import type { CatalogueItem } from "../catalogue";
import type { Strings } from "../strings/enUS";
import { SheetsPreview } from "./SheetsPreview";
import { useEscape } from "./useEscape";

interface Props {
  baseline: CatalogueItem;
  /** How many tables there are. */
  tableCount: number;
  onOpen: () => void;
  onSkip: () => void;
  language: Language;
  locale: string;
  words: Strings;
}

const firstOnNewSheet = { row: 1, column: 1 };

/** What the pane says once on each machine: what this is, and the table that all others build on. */
export function FirstRun({ baseline, tableCount, onOpen, onSkip, language, locale, words }: Props) {
  const tables = useMemo(() => sheetsOf(baseline, { ...defaultOptions, language }), [baseline, language]);
  useEscape(onSkip);
  return (
    <main class="firstRun">
      <h1>{words.firstRunTitle}</h1>
      <p>{words.firstRunLine(tableCount)}</p>
      <SheetsPreview
        tables={tables}
        first={firstOnNewSheet}
        occupied={[]}
        language={language}
        locale={locale}
        words={words}
      />
      <div class="ways">
        <fluent-button class="fill" appearance="primary" onClick={onOpen}>
          {words.startWithBaseline}
        </fluent-button>
        <fluent-button onClick={onSkip}>{words.skip}</fluent-button>
      </div>
      <p class="privacy">{words.nothingLeaves}</p>
    </main>
  );
}
