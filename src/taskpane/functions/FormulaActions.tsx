import { useEffect, useRef } from "preact/hooks";
import type { FormulaPlace } from "../../excel/insertion/insertFormula";
import { sheetAddress, type RangeSize } from "../../grid/address";
import type { Host } from "../host";
import type { FunctionsMessages } from "../messages/functions";
import { Where, type PlaceMessage } from "../Where";
import { CopyButton } from "../CopyButton";
import { formulaObstacleMessage } from "./placeMessage";
import type { FormulaOutcome } from "./useFormulaInsertion";
import type { FoundPlace } from "./useFormulaPlace";

interface Props {
  host: Host;
  found: FoundPlace;
  /** Whether the formula would refer to the cells it fills. */
  isCircular: boolean;
  /** Whether the formula is worth inserting. */
  isReady: boolean;
  size: RangeSize;
  outcome: FormulaOutcome;
  /** As it is copied. */
  formula: string;
  onInsert: (place: FormulaPlace, replace: boolean) => Promise<void>;
  onCancel: () => void;
  messages: FunctionsMessages;
}

/** Names the cell, copies the formula and inserts it; over a filled cell only after asking. */
export function FormulaActions(props: Props) {
  const { found, isCircular, isReady, outcome, formula, onInsert, onCancel, messages } = props;
  const insertButton = useRef<HTMLElement>(null);
  // Where the control that was pressed is gone, the keyboard goes to Insert.
  useEffect(() => {
    if (document.activeElement === document.body) insertButton.current?.focus();
  }, [outcome.kind]);
  if (outcome.kind === "filled") {
    return (
      <Question
        onReplace={() => void onInsert(outcome.place, true)}
        onCancel={onCancel}
        messages={messages}
      />
    );
  }
  const busy = outcome.kind === "busy";
  const place = isReady && !isCircular && !busy && found.kind === "found" ? found.place : undefined;
  return (
    <div class="bar">
      <Where {...whereMessage(props)} />
      <CopyButton text={formula} label={messages.copy} messages={messages} />
      <fluent-button
        class="insert"
        appearance="primary"
        ref={insertButton}
        disabled-focusable={!place}
        onClick={() => place && void onInsert(place, false)}
      >
        {busy ? messages.inserting : messages.insertInCell}
      </fluent-button>
    </div>
  );
}

interface QuestionProps {
  onReplace: () => void;
  onCancel: () => void;
  messages: FunctionsMessages;
}

/** The keyboard goes to Cancel: a second Enter must not replace anything. */
function Question({ onReplace, onCancel, messages }: QuestionProps) {
  const cancel = useRef<HTMLElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  return (
    <div class="bar">
      <fluent-button class="fill" appearance="primary" onClick={onReplace}>
        {messages.replace}
      </fluent-button>
      <fluent-button class="fill" ref={cancel} onClick={onCancel}>
        {messages.cancel}
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
  const what = sheetAddress(sheetName, address);
  if (isCircular) return { what, why: messages.refersToItself, mood: "blocked" };
  const obstacle = formulaObstacleMessage(found.place, size, messages);
  if (obstacle) return { ...obstacle, mood: "blocked" };
  return holds === "" ? { what, why: messages.empty, mood: "free" } : { what, why: messages.holds(holds) };
}
