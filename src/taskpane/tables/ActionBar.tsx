import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Target } from "../../excel/host/target";
import type { Host } from "../host";
import type { Strings } from "../strings/enUS";
import { Where, type WhereWords } from "../Where";
import { obstacleWords, targetWords } from "./targetMessages";
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
  words: Strings;
}

/** Names the place and inserts there; after a refusal it offers the ways out instead. */
export function ActionBar(props: Props) {
  const { outcome, onNewSheet, onSelection, words } = props;
  const insertButton = useRef<HTMLElement>(null);
  // Where the control that was pressed is gone, the keyboard goes to Insert.
  useEffect(() => {
    if (document.activeElement === document.body) insertButton.current?.focus();
  }, [outcome.kind]);
  if (outcome.kind !== "refused") return <InsertBar {...props} button={insertButton} />;
  return outcome.inspection.target.kind === "newSheets" ? (
    <WaysOut first={words.atSelectionInstead} onFirst={onSelection} />
  ) : (
    <WaysOut
      first={words.newSheetInstead}
      onFirst={onNewSheet}
      second={words.chooseAnotherPlace}
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
  const { host, inspected, outcome, inUse, onInsert, words, button } = props;
  const found = host === "excel" && inspected.kind === "found" ? inspected.inspection : undefined;
  const busy = outcome.kind === "busy";
  return (
    <div class="bar">
      <Where {...whereWords({ host, inspected, inUse, words })} />
      <fluent-button
        class="insert"
        appearance="primary"
        ref={button}
        disabled-focusable={!found || busy || inUse}
        onClick={() => found && !busy && !inUse && onInsert(found.target)}
      >
        {busy ? words.inserting : words.insert}
      </fluent-button>
    </div>
  );
}

type WhereFacts = Pick<Props, "host" | "inspected" | "inUse" | "words">;

function whereWords({ host, inspected, inUse, words }: WhereFacts): WhereWords {
  if (host === "none") return { what: words.noExcel, why: words.openInExcel };
  if (host === "connecting") return { what: words.connecting, why: "" };
  // Excel answers within moments: words would only flash.
  if (inspected.kind === "pending") return { what: "", why: "" };
  if (inspected.kind === "noCell") return { what: words.selectOneCell, why: words.severalAreas };
  if (inUse) return { what: words.inUse, why: words.selectEmptyCell };
  const obstacle = obstacleWords(inspected.inspection, words);
  return obstacle
    ? { ...obstacle, mood: "blocked" }
    : { ...targetWords(inspected.inspection, words), mood: "free" };
}
