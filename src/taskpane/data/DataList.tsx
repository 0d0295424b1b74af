import { dataVersion } from "../../data/version";
import { paneMessages } from "../messages/pane";
import { BaselineFacts } from "./BaselineFacts";
import type { FactsProps } from "./factsProps";
import { GuidanceFacts } from "./GuidanceFacts";
import { ReconciliationNote } from "./ReconciliationNote";
import { UnsaidNote } from "./UnsaidNote";

interface Props extends FactsProps {
  /** The company whose page was open before. */
  left: string | undefined;
  onCompany: (ticker: string) => void;
  /** Opens the table of sources. */
  onSources: () => void;
}

/** The baseline, where it contradicts the companies' accounts, and their guidance. */
export function DataList({ left, onCompany, onSources, ...shared }: Props) {
  const { language, messages } = shared;
  return (
    <main class="data">
      <h1 class="unseen">{paneMessages[language].dataTab}</h1>
      <BaselineFacts {...shared} />
      <ReconciliationNote {...shared} />
      <GuidanceFacts left={left} onCompany={onCompany} {...shared} />
      <UnsaidNote messages={messages} />
      <div class="version">
        <span>{messages.dataVersion(dataVersion)}</span>
        <fluent-button class="link" appearance="transparent" onClick={onSources}>
          {messages.sources}
        </fluent-button>
      </div>
    </main>
  );
}
