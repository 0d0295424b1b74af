import type { Language } from "../../data/language";
import { numbersMessages } from "../messages/numbers";
import type { TablesMessages } from "../messages/tables";
import { PercentField } from "../numbers/PercentField";
import { useSeparators } from "../numbers/useSeparators";
import { OptionRow } from "../OptionRow";
import type { Choices } from "./choices";

interface Props {
  choices: Choices;
  onChoose: (change: Partial<Choices>) => void;
  inExcel: boolean;
  language: Language;
  locale: string;
  messages: TablesMessages;
}

/** The growth that a fade ends on, and growth of one's own. */
export function GrowthsOption({ choices, onChoose, inExcel, language, locale, messages }: Props) {
  const separators = useSeparators(locale, inExcel);
  const field = (name: "fadeTo" | "ownGrowth") => (
    <PercentField
      id={`${name}-read`}
      labelledBy={`${name}-label`}
      value={choices[name]}
      unread={choices.unread[name]}
      onEnter={({ value, unread }) =>
        onChoose({
          ...(value !== undefined && { [name]: value }),
          unread: { ...choices.unread, [name]: unread },
        })
      }
      locale={locale}
      separators={separators}
      messages={numbersMessages[language]}
    />
  );
  return (
    <OptionRow labelId="fadeTo-label" label={messages.fadeTo}>
      <div class="fields">
        {field("fadeTo")}
        <span id="ownGrowth-label">{messages.ownGrowth}</span>
        {field("ownGrowth")}
      </div>
    </OptionRow>
  );
}
