import { useEffect, useRef } from "preact/hooks";
import type { InsertedTables } from "../../excel/insertion/insertedTables";
import { selectRange } from "../../excel/read/selection";
import { sheetAddress } from "../../grid/address";
import { failureWords } from "../failureWords";
import { Failure, LinkButton, Success } from "../Message";
import type { Strings } from "../strings/enUS";
import { obstacleWords } from "./targetMessages";
import type { InsertionOutcome } from "./useInsertion";

interface Props {
  outcome: InsertionOutcome;
  onUndo: (inserted: InsertedTables) => void;
  onCancel: () => void;
  words: Strings;
}

/** The message on how the last insertion or its undoing ended; it stays until the next action. */
export function Outcome({ outcome, onUndo, onCancel, words }: Props) {
  switch (outcome.kind) {
    case "none":
      return null;
    case "busy":
      return outcome.isSlow ? <UnderWay onCancel={onCancel} words={words} /> : null;
    case "cancelled":
      return <Success>{words.cancelled}</Success>;
    case "failed":
      return <Failure what={words.failed} why={failureWords(outcome, words)} />;
    case "refused": {
      const { obstacle, target } = outcome.inspection;
      const { what, why } = obstacleWords(outcome.inspection, words) ?? { what: words.failed, why: "" };
      const show =
        obstacle?.kind === "occupied" && target.kind === "cell" ? (
          <Show sheetId={target.sheetId} address={obstacle.address} words={words} />
        ) : undefined;
      return <Failure what={what} why={words.andNothingWritten(why)} button={show} />;
    }
    case "inserted":
      return <Done inserted={outcome} onUndo={onUndo} words={words} />;
    case "undone":
      return (
        <Success>
          {outcome.inspection.target.kind === "newSheets"
            ? words.removedWithSheet(outcome.tables.map(({ sheetName }) => sheetName).join(" · "))
            : words.removedFrom(placeOf(outcome))}
        </Success>
      );
    case "kept":
      return (
        <Failure what={words.removedExcept} why={words.changedMeanwhile(outcome.locations.join(", "))} />
      );
    case "protected":
      return <Failure what={words.workbookIsProtected} why={words.nothingRemoved} />;
    case "changed":
    case "gone": {
      const isThere = outcome.kind === "changed";
      const [table] = outcome.tables;
      return (
        <Failure
          what={placeOf(outcome)}
          why={isThere ? words.changedSince : words.noLongerThere}
          button={isThere && table && <Show {...table} words={words} />}
        />
      );
    }
  }
}

/** The range of a table, or the first of the sheets of a model and their number. */
function placeOf({ tables }: Pick<InsertedTables, "tables">): string {
  const [table] = tables;
  if (!table) return "";
  return tables.length === 1
    ? sheetAddress(table.sheetName, table.address)
    : `${table.sheetName} + ${tables.length - 1}`;
}

interface ShowProps {
  sheetId: string;
  address: string;
  words: Strings;
}

function Show({ sheetId, address, words }: ShowProps) {
  return <LinkButton onClick={() => void selectRange(sheetId, address)}>{words.show}</LinkButton>;
}

interface UnderWayProps {
  onCancel: () => void;
  words: Strings;
}

function UnderWay({ onCancel, words }: UnderWayProps) {
  return (
    <fluent-message-bar intent="info" shape="square" role="status">
      <progress aria-label={words.inserting} />
      {words.stillInserting}
      <LinkButton onClick={onCancel}>{words.cancel}</LinkButton>
    </fluent-message-bar>
  );
}

interface DoneProps {
  inserted: InsertedTables;
  onUndo: (inserted: InsertedTables) => void;
  words: Strings;
}

function Done({ inserted, onUndo, words }: DoneProps) {
  const [table] = inserted.tables;
  const goTo = useRef<HTMLElement>(null);
  useEffect(() => goTo.current?.focus(), []);
  return (
    <Success>
      {words.insertedAt} <b>{placeOf(inserted)}</b>
      <LinkButton onClick={() => table && void selectRange(table.sheetId, table.address)} button={goTo}>
        {words.goTo}
      </LinkButton>
      <LinkButton onClick={() => onUndo(inserted)}>{words.undo}</LinkButton>
    </Success>
  );
}
