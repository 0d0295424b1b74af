import type { TablesMessages } from "../messages/tables";
import { OptionRow } from "../OptionRow";
import { PercentField } from "../PercentField";
import type { Choices } from "./choices";

interface Props {
  choices: Choices;
  onChoose: (change: Partial<Choices>) => void;
  locale: string;
  messages: TablesMessages;
}

/** The growth that a fade ends on, and growth of one's own. */
export function GrowthsOption({ choices: { fadeTo, ownGrowth }, onChoose, locale, messages }: Props) {
  const shared = { locale, expected: messages.percentExpected };
  return (
    <OptionRow labelId="fade-label" label={messages.fadeTo}>
      <div class="fields">
        <PercentField
          labelledBy="fade-label"
          value={fadeTo}
          onChange={(value) => onChoose({ fadeTo: value })}
          {...shared}
        />
        <span id="own-label">{messages.ownGrowth}</span>
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
