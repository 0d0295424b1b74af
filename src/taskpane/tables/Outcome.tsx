import type { ComponentChildren, RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { InsertedTables } from "../../excel/insert";
import { selectRange } from "../../excel/selection";
import { sheetAddress } from "../../tables/address";
import { FailureIcon, SuccessIcon } from "../icons";
import type { Strings } from "../strings/enUS";
import { obstacleWords } from "./surveyWords";
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
      return <Failure what={words.failed} why={words.failedCode(outcome.code)} words={words} />;
    case "refused": {
      const { obstacle, target } = outcome.survey;
      const { what, why } = obstacleWords(outcome.survey, words) ?? { what: words.failed, why: "" };
      const show =
        obstacle?.kind === "occupied" && target.kind === "cell"
          ? () => void selectRange(target.sheetId, obstacle.address)
          : undefined;
      return <Failure what={what} why={words.andNothingWritten(why)} onShow={show} words={words} />;
    }
    case "inserted":
      return <Done inserted={outcome} onUndo={onUndo} words={words} />;
    case "undone":
      return (
        <Success>
          {outcome.survey.target.kind === "newSheets"
            ? words.removedWithSheet(outcome.tables.map(({ sheetName }) => sheetName).join(" · "))
            : words.removedFrom(placeOf(outcome))}
        </Success>
      );
    case "changed":
    case "gone": {
      const isThere = outcome.kind === "changed";
      const [table] = outcome.tables;
      return (
        <Failure
          what={placeOf(outcome)}
          why={isThere ? words.changedSince : words.noLongerThere}
          onShow={isThere && table ? () => void selectRange(table.sheetId, table.address) : undefined}
          words={words}
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

function Success({ children }: { children: ComponentChildren }) {
  return (
    <fluent-message-bar intent="success" shape="square" role="status">
      <SuccessIcon />
      {children}
    </fluent-message-bar>
  );
}

interface FailureProps {
  what: string;
  why: string;
  onShow?: (() => void) | undefined;
  words: Strings;
}

function Failure({ what, why, onShow, words }: FailureProps) {
  return (
    <fluent-message-bar intent="error" shape="square" role="alert">
      <FailureIcon />
      <p>
        <b>{what}</b>
      </p>
      <p>{why}</p>
      {onShow && <LinkButton onClick={onShow}>{words.show}</LinkButton>}
    </fluent-message-bar>
  );
}

interface LinkButtonProps {
  onClick: () => void;
  button?: RefObject<HTMLElement | null>;
  children: string;
}

/** A button at the end of a message. */
function LinkButton({ onClick, button, children }: LinkButtonProps) {
  return (
    <fluent-button slot="actions" class="link" appearance="transparent" ref={button} onClick={onClick}>
      {children}
    </fluent-button>
  );
}
