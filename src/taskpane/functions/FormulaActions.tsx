import { useEffect, useRef } from "preact/hooks";
import type { FormulaPlace } from "../../excel/insertion/insertFormula";
import type { RangeSize } from "../../grid/address";
import { CopyButton } from "../CopyButton";
import type { Host } from "../host";
import { formulaObstacleMessage } from "../insertions/formulaObstacleMessage";
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
  /** As it is copied. */
  formula: string;
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
      <CopyButton text={formula} label={messages.copyToClipboard} messages={messages} />
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
  if (host === "none") return { what: messages.noExcel, why: messages.openInExcel };
  if (host === "connecting") return { what: messages.connecting, why: "" };
  // Excel responds within moments: a message would only flash.
  if (found.kind === "pending") return { what: "", why: "" };
  if (found.kind === "noCell") return { what: messages.selectOneCell, why: messages.severalAreas };
  const { sheetName, address, holds } = found.place;
  const what = { sheetName, address };
  if (isCircular) return { what, why: messages.refersToItself, mood: "blocked" };
  const obstacle = formulaObstacleMessage(found.place, size, messages);
  if (obstacle) return { ...obstacle, mood: "blocked" };
  return holds === "" ? { what, why: messages.empty, mood: "free" } : { what, why: messages.holds(holds) };
}
