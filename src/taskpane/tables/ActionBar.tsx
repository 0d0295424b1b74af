import { useEffect, useRef } from "preact/hooks";
import type { Target } from "../../excel/host/target";
import type { TargetInspection } from "../../excel/insertion/targetInspection";
import type { Host } from "../host";
import type { TablesMessages } from "../messages/tables";
import { Where, type PlaceMessage } from "../Where";
import { obstacleMessage, targetMessage } from "./targetMessages";
import type { TargetState } from "./useTargetInspection";

interface Props {
  host: Host;
  inspected: TargetState;
  /** Whether the pane is inserting or undoing something. */
  isBusy: boolean;
  /** Whether the place is one that the pane has filled. */
  inUse: boolean;
  /** What is to be corrected before, by its labels. */
  unread: readonly string[];
  onInsert: (target: Target) => void;
  onNewSheet: () => void;
  onSelection: () => void;
  messages: TablesMessages;
}

/** Shows the place and inserts there; where something is in the way it offers another place instead. */
export function ActionBar(props: Props) {
  const { host, inspected, isBusy, inUse, unread, messages } = props;
  const button = useRef<HTMLElement>(null);
  // Where the control that was pressed is gone, the keyboard goes to the button.
  useEffect(() => {
    if (document.activeElement === document.body) button.current?.focus();
  }, [isBusy]);
  const found = host === "excel" && inspected.kind === "found" ? inspected.inspection : undefined;
  const isBlocked = found?.obstacle !== undefined && !inUse && unread.length === 0;
  const action = isBlocked ? wayOut(found, props) : insertion(found, props);
  return (
    <div class="bar">
      <Where {...whereMessage({ host, inspected, inUse, unread, messages })} />
      <fluent-button
        class={action.isInsertion ? "insert" : "insert wayOut"}
        appearance="primary"
        ref={button}
        disabled-focusable={!action.act}
        onClick={() => action.act?.()}
      >
        {action.label}
      </fluent-button>
    </div>
  );
}

interface Action {
  readonly label: string;
  readonly isInsertion: boolean;
  /** Undefined where it cannot be pressed. */
  readonly act: (() => void) | undefined;
}

function insertion(found: TargetInspection | undefined, { isBusy, inUse, ...props }: Props): Action {
  const isReady = found && !isBusy && !inUse && props.unread.length === 0;
  return {
    label: props.messages.insert,
    isInsertion: true,
    act: isReady ? () => props.onInsert(found.target) : undefined,
  };
}

/** Where something is in the way at the selection, a new sheet is not; and the other way round. */
function wayOut({ target }: TargetInspection, { isBusy, messages, ...props }: Props): Action {
  const onNewSheet = target.kind === "newSheets";
  const act = onNewSheet ? props.onSelection : props.onNewSheet;
  return {
    label: onNewSheet ? messages.atSelectionInstead : messages.newSheetInstead,
    isInsertion: false,
    act: isBusy ? undefined : act,
  };
}

type WhereFacts = Pick<Props, "host" | "inspected" | "inUse" | "unread" | "messages">;

function whereMessage({ host, inspected, inUse, unread, messages }: WhereFacts): PlaceMessage {
  if (host === "none") return { what: messages.noExcel, why: messages.openInExcel };
  if (host === "connecting") return { what: messages.connecting, why: "" };
  // Excel responds within moments: a message would only flash.
  if (inspected.kind === "pending") return { what: "", why: "" };
  if (inspected.kind === "noCell") return { what: messages.selectOneCell, why: messages.severalAreas };
  if (inUse) return { what: messages.inUse, why: messages.selectEmptyCell };
  if (unread.length > 0) {
    const { what } = targetMessage(inspected.inspection, messages);
    return { what, why: messages.correctFirst(unread.join(messages.listSeparator)), mood: "blocked" };
  }
  const obstacle = obstacleMessage(inspected.inspection, messages);
  return obstacle
    ? { ...obstacle, mood: "blocked" }
    : { ...targetMessage(inspected.inspection, messages), mood: "free" };
}
