import { useEffect, useState } from "preact/hooks";
import type { CellReading } from "../../excel/read/readCell";
import { sheetAddress } from "../../grid/address";
import { copyText } from "../copyText";
import { CheckIcon } from "../icons";
import { CopyIcon, PinIcon } from "./icons";
import type { ExplainWords } from "./words";

interface Props {
  cell: CellReading;
  isPinned: boolean;
  onPin: (isPinned: boolean) => void;
  words: ExplainWords;
}

/** Which cell is explained and whether it stays, and its formula. */
export function CellHeader({ cell, isPinned, onPin, words }: Props) {
  return (
    <>
      <div class="cell">
        <h1>{sheetAddress(cell.sheet, cell.address)}</h1>
        <span>{isPinned ? words.pinned : words.followsSelection}</span>
        <button
          type="button"
          class="iconButton"
          title={words.pin}
          aria-label={words.pin}
          aria-pressed={isPinned}
          onClick={() => onPin(!isPinned)}
        >
          <PinIcon />
        </button>
      </div>
      {cell.formula !== "" && (
        <FormulaBox key={cell.localFormula} formula={cell.localFormula} words={words} />
      )}
    </>
  );
}

/** For how long a copy is acknowledged. */
const acknowledgedForMilliseconds = 2000;

function FormulaBox({ formula, words }: { formula: string; words: ExplainWords }) {
  const [copied, setCopied] = useState<boolean>();
  useEffect(() => {
    if (copied === undefined) return;
    const timer = setTimeout(() => setCopied(undefined), acknowledgedForMilliseconds);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <div class="formula">
      <code>{formula}</code>
      <span role="status">{copied === undefined ? "" : copied ? words.copied : words.notCopied}</span>
      <button
        type="button"
        class="iconButton"
        title={words.copyFormula}
        aria-label={words.copyFormula}
        onClick={() => void copyText(formula).then(setCopied)}
      >
        {copied ? <CheckIcon /> : <CopyIcon />}
      </button>
    </div>
  );
}
