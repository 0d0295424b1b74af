import type { NumbersMessages } from "../messages/numbers";
import { shownNumber } from "./shownNumber";

interface Props {
  /** As a formula has them. */
  numbers: readonly string[];
  onChoose: (number: string) => void;
  locale: string;
  messages: NumbersMessages;
}

/** Asks which of several numbers is meant. */
export function NumberChoice({ numbers, onChoose, locale, messages }: Props) {
  return (
    <span class="numberChoice">
      {messages.whichIsMeant}
      {numbers.map((number) => (
        <button key={number} type="button" onClick={() => onChoose(number)}>
          {shownNumber(number, locale)}
        </button>
      ))}
    </span>
  );
}
