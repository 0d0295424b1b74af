import { useState } from "preact/hooks";
import type { NumberSeparators } from "../../formulas/localFormula";
import type { NumbersMessages } from "../messages/numbers";
import "./numbers.css";
import { NumberChoice } from "./NumberChoice";
import { numberOf } from "./typedNumbers";
import { typedRates } from "./typedRates";

interface Props {
  id: string;
  labelledBy: string;
  /** A fraction: 0.05 is shown as 5%. */
  value: number;
  /** What is typed as long as it is no rate, or more than one. */
  unread: string | undefined;
  /** Hands over a rate, or what is typed instead of one. */
  onEnter: (entered: { readonly value?: number; readonly unread?: string }) => void;
  locale: string;
  separators: NumberSeparators;
  messages: NumbersMessages;
}

/** A field for a yearly rate: 5 and 5% are the same, 0.6 is asked about, and what is no rate stays and says so. */
export function PercentField(props: Props) {
  const { id, labelledBy, value, unread, onEnter, locale, separators, messages } = props;
  const [entry, setEntry] = useState<string>();
  const shown = value.toLocaleString(locale, { style: "percent", maximumFractionDigits: 12 });
  const enter = (typed: string) => {
    setEntry(typed);
    const [rate, ...others] = acceptedRates(typed, separators);
    onEnter(rate !== undefined && others.length === 0 ? { value: numberOf(rate) } : { unread: typed });
  };
  const meant = unread === undefined ? [] : acceptedRates(unread, separators);
  return (
    <>
      <div class="percentField">
        <input
          class="percent"
          inputMode="decimal"
          autocomplete="off"
          aria-labelledby={labelledBy}
          aria-describedby={id}
          aria-invalid={unread !== undefined}
          value={unread ?? entry ?? shown}
          onInput={(event) => enter(event.currentTarget.value)}
          onBlur={() => setEntry(undefined)}
        />
        {unread === undefined && (
          <p id={id} class="understood">
            {messages.perYear(shown)}
          </p>
        )}
      </div>
      {unread !== undefined && (
        <div id={id} class="misread" role="alert">
          {meant.length === 0 ? (
            messages.noRate(unread)
          ) : (
            <NumberChoice
              numbers={meant}
              onChoose={(rate) => onEnter({ value: numberOf(rate) })}
              locale={locale}
              messages={messages}
            />
          )}
        </div>
      )}
    </>
  );
}

/** The rates that may be meant, among those above −100 % and up to 1,000 %. */
function acceptedRates(typed: string, separators: NumberSeparators): readonly string[] {
  return typedRates(typed, separators).filter((rate) => numberOf(rate) > -1 && numberOf(rate) <= 10);
}
