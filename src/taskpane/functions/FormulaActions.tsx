import { useEffect, useRef } from "preact/hooks";
import type { FormulaPlace } from "../../excel/insertion/insertFormula";
import type { RangeSize } from "../../grid/address";
import { CopyButton } from "../CopyButton";
import type { Host } from "../host";
import { formulaPlaceMessage } from "../insertions/formulaPlaceMessage";
import type { FoundPlace } from "../insertions/useFormulaPlace";
import type { FunctionsMessages } from "../messages/functions";
import type { InsertionsMessages } from "../messages/insertions";
import { Where, type PlaceMessage } from "../Where";

interface Props {
  host: Host;
  found: FoundPlace;
  /** Whether the formula would refer to the cells it fills. */
  isCircular: boolean;
  /** Whether the formula is worth inserting. */
  isReady: boolean;
  /** Whether the pane is inserting or undoing something. */
  isBusy: boolean;
  size: RangeSize;
  /** Whether it edits the cell's formula. */
  isEditing: boolean;
  /** As it is copied; undefined while a field is not understood. */
  formula: string | undefined;
  onInsert: (place: FormulaPlace) => void;
  messages: FunctionsMessages & InsertionsMessages;
}

/** Names the cell, copies the formula and inserts it where nothing is in the way. */
export function FormulaActions(props: Props) {
  const { found, isReady, isBusy, formula, onInsert, messages } = props;
  const insertButton = useRef<HTMLElement>(null);
  // Where the control that was pressed is gone, the keyboard goes to Insert.
  useEffect(() => {
    if (document.activeElement === document.body) insertButton.current?.focus();
  }, [isBusy]);
  const where = whereMessage(props);
  const isFree = isReady && !isBusy && where.mood !== "blocked";
  const place = isFree && found.kind === "found" ? found.place : undefined;
  return (
    <div class="bar">
      <Where {...where} />
      {formula && <CopyButton text={formula} label={messages.copyToClipboard} messages={messages} />}
      <fluent-button
        class="insert"
        appearance="primary"
        ref={insertButton}
        disabled-focusable={!place}
        onClick={() => place && onInsert(place)}
      >
        {props.isEditing ? messages.replaceFormula : messages.insertInCell}
      </fluent-button>
    </div>
  );
}

function whereMessage({ host, found, isCircular, size, messages }: Props): PlaceMessage {
  if (!isCircular || found.kind !== "found") return formulaPlaceMessage(host, found, size, messages);
  const { sheetName, address } = found.place;
  return { what: { sheetName, address }, why: messages.refersToItself, mood: "blocked" };
}
