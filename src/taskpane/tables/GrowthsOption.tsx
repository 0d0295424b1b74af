import { OptionRow } from "../OptionRow";
import { PercentField } from "../PercentField";
import type { Strings } from "../strings/enUS";
import type { Choices } from "./choices";

interface Props {
  choices: Choices;
  onChoose: (change: Partial<Choices>) => void;
  locale: string;
  words: Strings;
}

/** The growth that a fade ends on, and growth of one's own. */
export function GrowthsOption({ choices: { fadeTo, ownGrowth }, onChoose, locale, words }: Props) {
  const shared = { locale, expected: words.percentExpected };
  return (
    <OptionRow labelId="fade-label" label={words.fadeTo}>
      <div class="fields">
        <PercentField
          labelledBy="fade-label"
          value={fadeTo}
          onChange={(value) => onChoose({ fadeTo: value })}
          {...shared}
        />
        <span id="own-label">{words.ownGrowth}</span>
        <PercentField
          labelledBy="own-label"
          value={ownGrowth}
          onChange={(value) => onChoose({ ownGrowth: value })}
          {...shared}
        />
      </div>
    </OptionRow>
  );
}
