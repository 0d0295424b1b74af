import { languages, type Language } from "../../data/language";
import { languageNames } from "../messages/language";
import type { TablesMessages } from "../messages/tables";
import { OptionRow } from "../OptionRow";
import { SegmentedChoice } from "../SegmentedChoice";

interface Props {
  language: Language;
  onChoose: (language: Language) => void;
  messages: TablesMessages;
}

/** The language of the table, and with it of the pane. */
export function LanguageOption({ language, onChoose, messages }: Props) {
  return (
    <OptionRow labelId="language-label" label={messages.language}>
      <SegmentedChoice
        labelledBy="language-label"
        name="language"
        chosen={language}
        onChoose={onChoose}
        choices={languages.map((value) => ({ value, label: languageNames[value], lang: value }))}
        even
      />
    </OptionRow>
  );
}
