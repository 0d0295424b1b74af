import { useEffect, useRef } from "preact/hooks";
import type { FormulaPlace } from "../../excel/insertion/insertFormula";
import { selectRange } from "../../excel/read/selection";
import { sheetAddress, type RangeSize } from "../../grid/address";
import { failureMessage } from "../failureMessage";
import { Failure, LinkButton, Success } from "../Message";
import { Waiting } from "../Waiting";
import type { FunctionsMessages } from "../messages/functions";
import { formulaObstacleMessage } from "./placeMessage";
import type { FormulaOutcome } from "./useFormulaInsertion";

interface Props {
  outcome: FormulaOutcome;
  size: RangeSize;
  messages: FunctionsMessages;
}

/** The message on how the last insertion ended, or what it asks before it goes on. */
export function FormulaMessage({ outcome, size, messages }: Props) {
  switch (outcome.kind) {
    case "none":
      return null;
    case "busy":
      return <Waiting what={messages.inserting} messages={messages} />;
    case "failed":
      return <Failure what={messages.failed} why={failureMessage(outcome, messages)} />;
    case "moved":
      return <Failure what={messages.otherCellSelected} why={messages.insertAgain} />;
    case "refused": {
      const { what, why } = formulaObstacleMessage(outcome.place, size, messages) ?? {
        what: messages.failed,
        why: "",
      };
      return <Failure what={what} why={messages.andNothingWritten(why)} />;
    }
    case "filled": {
      const { sheetName, address, holds } = outcome.place;
      return (
        <div class="question" role="alert">
          <p>
            <b>{messages.notEmpty(sheetAddress(sheetName, firstCell(address)))}</b>
          </p>
          <p class="contents" title={messages.holds(holds)}>
            {messages.holds(holds)}
          </p>
          <p>{messages.replaceIt}</p>
        </div>
      );
    }
    case "inserted":
      return <Done place={outcome.place} messages={messages} />;
  }
}

function firstCell(address: string): string {
  return address.split(":")[0] ?? address;
}

function Done({ place, messages }: { place: FormulaPlace; messages: FunctionsMessages }) {
  const goTo = useRef<HTMLElement>(null);
  useEffect(() => goTo.current?.focus(), []);
  return (
    <Success>
      {messages.insertedAt} <b>{sheetAddress(place.sheetName, place.address)}</b>
      <LinkButton button={goTo} onClick={() => void selectRange(place.target.sheetId, place.address)}>
        {messages.goTo}
      </LinkButton>
    </Success>
  );
}
