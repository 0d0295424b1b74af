import type { Language } from "../../data/language";
import type { ListedTable } from "../../tables/description";
import type { Strings } from "../strings/enUS";
import { TitleRow } from "./TitleRow";
import { useEscape } from "./useEscape";

interface Props {
  listed: ListedTable;
  onBack: () => void;
  language: Language;
  words: Strings;
}

/** What is known of a table before the code that shows it is there: its title and the way back. */
export function DetailWaiting({ listed, onBack, language, words }: Props) {
  useEscape(onBack);
  return (
    <main aria-busy="true">
      <TitleRow title={listed.title[language]} onBack={onBack} words={words} />
    </main>
  );
}
