import { useEffect, useRef } from "preact/hooks";
import type { InsertedTables } from "../../excel/insertion/insertedTables";
import { selectRange } from "../../excel/read/selection";
import { sheetAddress } from "../../grid/address";
import { failureMessage } from "../failureMessage";
import { Failure, LinkButton, Success } from "../Message";
import { Waiting } from "../Waiting";
import type { TablesMessages } from "../messages/tables";
import { obstacleMessage } from "./targetMessages";
import type { InsertionOutcome } from "./useInsertion";

interface Props {
  outcome: InsertionOutcome;
  isUndoing: boolean;
  onUndo: (insertion: InsertedTables) => void;
  onCancel: () => void;
  messages: TablesMessages;
}

/** The message on how the last insertion or its undoing ended; it stays until the next action. */
export function Outcome({ outcome, isUndoing, onUndo, onCancel, messages }: Props) {
  switch (outcome.kind) {
    case "none":
      return null;
    case "busy":
      return <UnderWay onCancel={onCancel} messages={messages} />;
    case "cancelled":
      return <Success>{messages.cancelled}</Success>;
    case "failed":
      return <Failure what={messages.failed} why={failureMessage(outcome, messages)} />;
    case "moved":
      return <Failure what={messages.otherCellSelected} why={messages.insertAgain} />;
    case "refused": {
      const { obstacle, target } = outcome.inspection;
      const { what, why } = obstacleMessage(outcome.inspection, messages) ?? {
        what: messages.failed,
        why: "",
      };
      const show =
        obstacle?.kind === "occupied" && target.kind === "cell" ? (
          <Show sheetId={target.sheetId} address={obstacle.address} messages={messages} />
        ) : undefined;
      return <Failure what={what} why={messages.andNothingWritten(why)} button={show} />;
    }
    case "inserted":
      return <Done insertion={outcome} isUndoing={isUndoing} onUndo={onUndo} messages={messages} />;
    case "undone":
      return (
        <Success>
          {outcome.inspection.target.kind === "newSheets"
            ? messages.removedWithSheet(
                outcome.tables.map(({ sheetName }) => sheetName).join(messages.detailSeparator),
              )
            : messages.removedFrom(placeOf(outcome))}
        </Success>
      );
    case "kept":
      return (
        <Failure
          what={messages.removedExcept}
          why={messages.changedMeanwhile(outcome.locations.join(messages.listSeparator))}
        />
      );
    case "protected":
      return <Failure what={messages.workbookIsProtected} why={messages.nothingRemoved} />;
    case "changed":
    case "gone": {
      const isThere = outcome.kind === "changed";
      const [record] = outcome.tables;
      return (
        <Failure
          what={placeOf(outcome)}
          why={isThere ? messages.changedSince : messages.noLongerThere}
          button={isThere && record && <Show {...record} messages={messages} />}
        />
      );
    }
  }
}

/** The range of a table, or the first of the sheets of a model and their number. */
function placeOf({ tables }: Pick<InsertedTables, "tables">): string {
  const [record] = tables;
  if (!record) return "";
  return tables.length === 1
    ? sheetAddress(record.sheetName, record.address)
    : `${record.sheetName} + ${tables.length - 1}`;
}

interface ShowProps {
  sheetId: string;
  address: string;
  messages: TablesMessages;
}

function Show({ sheetId, address, messages }: ShowProps) {
  return <LinkButton onClick={() => void selectRange(sheetId, address)}>{messages.show}</LinkButton>;
}

interface UnderWayProps {
  onCancel: () => void;
  messages: TablesMessages;
}

function UnderWay({ onCancel, messages }: UnderWayProps) {
  return (
    <Waiting what={messages.inserting} messages={messages}>
      <LinkButton onClick={onCancel}>{messages.cancel}</LinkButton>
    </Waiting>
  );
}

interface DoneProps {
  insertion: InsertedTables;
  isUndoing: boolean;
  onUndo: (insertion: InsertedTables) => void;
  messages: TablesMessages;
}

function Done({ insertion, isUndoing, onUndo, messages }: DoneProps) {
  const [record] = insertion.tables;
  const goTo = useRef<HTMLElement>(null);
  useEffect(() => goTo.current?.focus(), []);
  return (
    <>
      {isUndoing && <Waiting what={messages.undo} messages={messages} />}
      <Success>
        {messages.insertedAt} <b>{placeOf(insertion)}</b>
        <LinkButton onClick={() => record && void selectRange(record.sheetId, record.address)} button={goTo}>
          {messages.goTo}
        </LinkButton>
        <LinkButton onClick={() => onUndo(insertion)}>{messages.undo}</LinkButton>
      </Success>
    </>
  );
}
