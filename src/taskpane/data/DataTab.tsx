import { dataVersion } from "../../data/version";
import "../fluent";
import { dataMessages } from "../messages/data";
import { paneMessages } from "../messages/pane";
import type { ViewProps } from "../viewProps";
import { BaselineFacts } from "./BaselineFacts";
import "./data.css";
import { GuidanceFacts } from "./GuidanceFacts";
import { ReconciliationNote } from "./ReconciliationNote";
import { UnsaidNote } from "./UnsaidNote";

interface Props extends ViewProps {
  /** Opens the table of sources. */
  onSources: () => void;
}

/** What is built in: the baseline, where it contradicts the companies' accounts, and their guidance. */
export function DataTab({ language, locale, activityLine, onSources }: Props) {
  const shared = { language, locale, messages: dataMessages[language] };
  return (
    <>
      <main class="data">
        <h1 class="unseen">{paneMessages[language].dataTab}</h1>
        <BaselineFacts {...shared} />
        <ReconciliationNote {...shared} />
        <GuidanceFacts {...shared} />
        <UnsaidNote messages={shared.messages} />
      </main>
      <footer>
        {activityLine}
        <div class="version">
          <span>{shared.messages.dataVersion(dataVersion)}</span>
          <fluent-button class="link" appearance="transparent" onClick={onSources}>
            {shared.messages.sources}
          </fluent-button>
        </div>
      </footer>
    </>
  );
}
