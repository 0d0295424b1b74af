import { useEffect, useState } from "preact/hooks";
import type { CellReading } from "../../excel/read/readCell";
import { sheetAddress } from "../../grid/address";
import { copyText } from "../copyText";
import { CheckIcon } from "../icons";
import type { ExplainMessages } from "../messages/explain";
import { CopyIcon, PinIcon } from "./icons";

interface Props {
  cell: CellReading;
  isPinned: boolean;
  onPin: (isPinned: boolean) => void;
  messages: ExplainMessages;
}

/** Which cell is explained and whether it stays, and its formula. */
export function CellHeader({ cell, isPinned, onPin, messages }: Props) {
  return (
    <>
      <div class="cell">
        <h1>{sheetAddress(cell.sheet, cell.address)}</h1>
        <span>{isPinned ? messages.pinned : messages.followsSelection}</span>
        <button
          type="button"
          class="iconButton"
          title={messages.pin}
          aria-label={messages.pin}
          aria-pressed={isPinned}
          onClick={() => onPin(!isPinned)}
        >
          <PinIcon />
        </button>
      </div>
      {cell.formula !== "" && (
        <FormulaBox key={cell.localFormula} formula={cell.localFormula} messages={messages} />
      )}
    </>
  );
}

/** For how long a copy is acknowledged. */
const acknowledgedForMilliseconds = 2000;

function FormulaBox({ formula, messages }: { formula: string; messages: ExplainMessages }) {
  const [copied, setCopied] = useState<boolean>();
  useEffect(() => {
    if (copied === undefined) return;
    const timer = setTimeout(() => setCopied(undefined), acknowledgedForMilliseconds);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <div class="formula">
      <code>{formula}</code>
      <span role="status">{copied === undefined ? "" : copied ? messages.copied : messages.notCopied}</span>
      <button
        type="button"
        class="iconButton"
        title={messages.copyFormula}
        aria-label={messages.copyFormula}
        onClick={() => void copyText(formula).then(setCopied)}
      >
        {copied ? <CheckIcon /> : <CopyIcon />}
      </button>
    </div>
  );
}
