import type { ComponentChildren, RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { InsertedTable } from "../../excel/insert";
import { selectRange } from "../../excel/selection";
import { sheetAddress, type RangeSize } from "../../tables/address";
import { FailureIcon, SuccessIcon } from "../icons";
import type { Strings } from "../strings/enUS";
import { obstacleWords } from "./surveyWords";
import type { InsertionOutcome } from "./useInsertion";

interface Props {
  outcome: InsertionOutcome;
  size: RangeSize;
  onUndo: (inserted: InsertedTable) => void;
  words: Strings;
}

/** The message on how the last insertion or its undoing ended; it stays until the next action. */
export function Outcome({ outcome, size, onUndo, words }: Props) {
  switch (outcome.kind) {
    case "none":
    case "busy":
      return null;
    case "failed":
      return <Failure what={words.failed} why={words.failedCode(outcome.code)} words={words} />;
    case "refused": {
      const { obstacle, target } = outcome.survey;
      const { what, why } = obstacleWords(outcome.survey, size, words) ?? { what: words.failed, why: "" };
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
          {outcome.survey.target.kind === "newSheet"
            ? words.removedWithSheet(outcome.survey.sheetName)
            : words.removedFrom(sheetAddress(outcome.survey.sheetName, outcome.survey.address))}
        </Success>
      );
    case "changed":
    case "gone": {
      const { sheetName, address } = outcome.survey;
      const isThere = outcome.kind === "changed";
      return (
        <Failure
          what={sheetAddress(sheetName, address)}
          why={isThere ? words.changedSince : words.noLongerThere}
          onShow={isThere ? () => void selectRange(outcome.sheetId, address) : undefined}
          words={words}
        />
      );
    }
  }
}

interface DoneProps {
  inserted: InsertedTable;
  onUndo: (inserted: InsertedTable) => void;
  words: Strings;
}

function Done({ inserted, onUndo, words }: DoneProps) {
  const { sheetName, address } = inserted.survey;
  const goTo = useRef<HTMLElement>(null);
  useEffect(() => goTo.current?.focus(), []);
  return (
    <Success>
      {words.insertedAt} <b>{sheetAddress(sheetName, address)}</b>
      <LinkButton onClick={() => void selectRange(inserted.sheetId, address)} button={goTo}>
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
