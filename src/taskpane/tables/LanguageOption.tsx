import { languages, type Language } from "../../data/language";
import { OptionRow } from "../OptionRow";
import { SegmentedChoice } from "../SegmentedChoice";
import type { Strings } from "../strings/enUS";
import { languageNames } from "../strings/inLanguage";

interface Props {
  language: Language;
  onChoose: (language: Language) => void;
  words: Strings;
}

/** The language of the table, and with it of the pane. */
export function LanguageOption({ language, onChoose, words }: Props) {
  return (
    <OptionRow labelId="language-label" label={words.language}>
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
