import { useMemo } from "preact/hooks";
import type { Language } from "../../data/language";
import type { CatalogueTable } from "../../tables/description";
import type { Strings } from "../strings/enUS";
import { Preview } from "./Preview";
import { useEscape } from "./useEscape";

interface Props {
  baseline: CatalogueTable;
  /** How many tables there are. */
  tables: number;
  onOpen: () => void;
  onSkip: () => void;
  language: Language;
  locale: string;
  words: Strings;
}

const firstOnNewSheet = { row: 1, column: 1 };

/** What the pane says once on each machine: what this is, and the table that all others build on. */
export function FirstRun({ baseline, tables, onOpen, onSkip, language, locale, words }: Props) {
  const description = useMemo(() => baseline.describe({ language, weights: "equal" }), [baseline, language]);
  useEscape(onSkip);
  return (
    <main class="firstRun">
      <h1>{words.firstRunTitle}</h1>
      <p>{words.firstRunLine(tables)}</p>
      <Preview
        table={description}
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
