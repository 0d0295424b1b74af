import { useEffect, useRef } from "preact/hooks";
import { selectRange } from "../../excel/selection";
import { sheetAddress, type RangeSize } from "../../tables/address";
import { FailureIcon, SuccessIcon } from "../icons";
import type { Strings } from "../strings/enUS";
import { obstacleWords } from "./surveyWords";
import type { InsertionOutcome } from "./useInsertion";

interface Props {
  outcome: InsertionOutcome;
  size: RangeSize;
  words: Strings;
}

/** The message on how the last insertion ended; it stays until the next action. */
export function Outcome({ outcome, size, words }: Props) {
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
    case "inserted": {
      const { sheetName, address } = outcome.survey;
      return (
        <Success
          address={sheetAddress(sheetName, address)}
          onGoTo={() => void selectRange(outcome.sheetId, address)}
          words={words}
        />
      );
    }
  }
}

function Success({ address, onGoTo, words }: { address: string; onGoTo: () => void; words: Strings }) {
  const goTo = useRef<HTMLElement>(null);
  useEffect(() => goTo.current?.focus(), []);
  return (
    <fluent-message-bar intent="success" shape="square" role="status">
      <SuccessIcon />
      {words.insertedAt} <b>{address}</b>
      <fluent-button slot="actions" class="link" appearance="transparent" ref={goTo} onClick={onGoTo}>
        {words.goTo}
      </fluent-button>
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
      {onShow && (
        <fluent-button slot="actions" class="link" appearance="transparent" onClick={onShow}>
          {words.show}
        </fluent-button>
      )}
    </fluent-message-bar>
  );
}
