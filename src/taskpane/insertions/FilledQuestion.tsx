import { useEffect, useRef } from "preact/hooks";
import type { FormulaPlace } from "../../excel/insertion/insertFormula";
import { sheetAddress } from "../../grid/address";
import type { InsertionsMessages } from "../messages/insertions";
import "./filledQuestion.css";

interface Props {
  place: FormulaPlace;
  onReplace: () => void;
  onCancel: () => void;
  messages: InsertionsMessages;
}

/** Asks whether a formula may replace what the cell holds. */
export function FilledQuestion({ place, onReplace, onCancel, messages }: Props) {
  const { sheetName, address, holds } = place;
  const cancel = useRef<HTMLElement>(null);
  // A second Enter must not replace anything.
  useEffect(() => cancel.current?.focus(), []);
  return (
    <>
      <div class="question" role="alert">
        <p>
          <b>{messages.notEmpty(sheetAddress(sheetName, firstCell(address)))}</b>
        </p>
        <p class="contents" title={messages.holds(holds)}>
          {messages.holds(holds)}
        </p>
        <p>{messages.replaceIt}</p>
      </div>
      <div class="bar">
        <fluent-button class="fill takesPlace" appearance="primary" onClick={onReplace}>
          {messages.replace}
        </fluent-button>
        <fluent-button class="fill" ref={cancel} onClick={onCancel}>
          {messages.cancel}
        </fluent-button>
      </div>
    </>
  );
}

function firstCell(address: string): string {
  return address.split(":")[0] ?? address;
}
