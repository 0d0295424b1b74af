import type { Language } from "../../data/language";
import type { ListedTable } from "../../tables/description";
import { paneMessages } from "../messages/pane";
import { TitleRow } from "./TitleRow";
import { useEscape } from "../useEscape";

interface Props {
  listed: ListedTable;
  onBack: () => void;
  language: Language;
}

/** A table's view while its code is loading: the title and the way back. */
export function DetailWaiting({ listed, onBack, language }: Props) {
  useEscape(onBack);
  return (
    <main aria-busy="true">
      <TitleRow title={listed.title[language]} onBack={onBack} messages={paneMessages[language]} />
    </main>
  );
}
