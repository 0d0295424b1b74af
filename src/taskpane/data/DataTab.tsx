import { dataVersion } from "../../data/version";
import "../fluent";
import { strings } from "../strings/inLanguage";
import type { ViewProps } from "../viewProps";
import { BaselineFacts } from "./BaselineFacts";
import "./data.css";
import { GuidanceFacts } from "./GuidanceFacts";
import { ReconciliationNote } from "./ReconciliationNote";
import { UnsaidNote } from "./UnsaidNote";
import { words } from "./words";

interface Props extends ViewProps {
  /** Opens the table of sources. */
  onSources: () => void;
}

/** What is built in: the baseline, where it contradicts the companies' accounts, and their guidance. */
export function DataTab({ language, locale, onSources }: Props) {
  const shared = { language, locale, words: words[language] };
  return (
    <>
      <main class="data">
        <h1 class="unseen">{strings[language].dataTab}</h1>
        <BaselineFacts {...shared} />
        <ReconciliationNote {...shared} />
        <GuidanceFacts {...shared} />
        <UnsaidNote words={shared.words} />
      </main>
      <footer class="version">
        <span>{shared.words.dataVersion(dataVersion)}</span>
        <fluent-button class="link" appearance="transparent" onClick={onSources}>
          {shared.words.sources}
        </fluent-button>
      </footer>
    </>
  );
}
