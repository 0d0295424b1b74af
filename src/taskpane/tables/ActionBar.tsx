import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Target } from "../../excel/host/target";
import type { Host } from "../host";
import type { TablesMessages } from "../messages/tables";
import { Where, type PlaceMessage } from "../Where";
import { obstacleMessage, targetMessage } from "./targetMessages";
import type { InsertionOutcome } from "./useInsertion";
import type { TargetState } from "./useTargetInspection";

interface Props {
  host: Host;
  inspected: TargetState;
  outcome: InsertionOutcome;
  /** Whether the place is the one that was filled a moment ago. */
  inUse: boolean;
  onInsert: (target: Target) => void;
  onNewSheet: () => void;
  onSelection: () => void;
  messages: TablesMessages;
}

/** Shows the place and inserts there; after a refusal it offers other places instead. */
export function ActionBar(props: Props) {
  const { outcome, onNewSheet, onSelection, messages } = props;
  const insertButton = useRef<HTMLElement>(null);
  // Where the control that was pressed is gone, the keyboard goes to Insert.
  useEffect(() => {
    if (document.activeElement === document.body) insertButton.current?.focus();
  }, [outcome.kind]);
  if (outcome.kind !== "refused") return <InsertBar {...props} button={insertButton} />;
  return outcome.inspection.target.kind === "newSheets" ? (
    <WaysOut first={messages.atSelectionInstead} onFirst={onSelection} />
  ) : (
    <WaysOut
      first={messages.newSheetInstead}
      onFirst={onNewSheet}
      second={messages.chooseAnotherPlace}
      onSecond={onSelection}
    />
  );
}

interface WaysOutProps {
  first: string;
  onFirst: () => void;
  second?: string;
  onSecond?: () => void;
}

function WaysOut({ first, onFirst, second, onSecond }: WaysOutProps) {
  const button = useRef<HTMLElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div class="bar">
      <fluent-button class="fill" appearance="primary" ref={button} onClick={onFirst}>
        {first}
      </fluent-button>
      {second && (
        <fluent-button class="fill" onClick={onSecond}>
          {second}
        </fluent-button>
      )}
    </div>
  );
}

function InsertBar(props: Props & { button: RefObject<HTMLElement | null> }) {
  const { host, inspected, outcome, inUse, onInsert, messages, button } = props;
  const found = host === "excel" && inspected.kind === "found" ? inspected.inspection : undefined;
  const busy = outcome.kind === "busy";
  return (
    <div class="bar">
      <Where {...whereMessage({ host, inspected, inUse, messages })} />
      <fluent-button
        class="insert"
        appearance="primary"
        ref={button}
        disabled-focusable={!found || busy || inUse}
        onClick={() => found && !busy && !inUse && onInsert(found.target)}
      >
        {busy ? messages.inserting : messages.insert}
      </fluent-button>
    </div>
  );
}

type WhereFacts = Pick<Props, "host" | "inspected" | "inUse" | "messages">;

function whereMessage({ host, inspected, inUse, messages }: WhereFacts): PlaceMessage {
  if (host === "none") return { what: messages.noExcel, why: messages.openInExcel };
  if (host === "connecting") return { what: messages.connecting, why: "" };
  // Excel responds within moments: a message would only flash.
  if (inspected.kind === "pending") return { what: "", why: "" };
  if (inspected.kind === "noCell") return { what: messages.selectOneCell, why: messages.severalAreas };
  if (inUse) return { what: messages.inUse, why: messages.selectEmptyCell };
  const obstacle = obstacleMessage(inspected.inspection, messages);
  return obstacle
    ? { ...obstacle, mood: "blocked" }
    : { ...targetMessage(inspected.inspection, messages), mood: "free" };
}
