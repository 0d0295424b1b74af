import { useEffect, useState } from "preact/hooks";
import { copyText } from "../copyText";
import { CheckIcon } from "../icons";
import type { DataMessages } from "../messages/data";
import type { FigurePicker } from "./figurePicker";
import { CopyIcon, InsertIcon } from "./icons";
import { copiedText, type OfferedFigure } from "./offeredFigure";

interface Props {
  figure: OfferedFigure;
  /** Which figure it is, for those who do not see the row. */
  name: string;
  picker: FigurePicker;
  messages: DataMessages;
}

/** The two ways of a figure out of the pane: into the selected cell, and onto the clipboard. */
export function FigureActions({ figure, name, picker, messages }: Props) {
  const { as, separators, isReady, insert } = picker;
  return (
    <span class="figureActions">
      <button
        type="button"
        class="iconButton"
        title={messages.insertInCell}
        aria-label={messages.insertFigure(name)}
        aria-disabled={!isReady}
        onClick={() => isReady && insert(figure)}
      >
        <InsertIcon />
      </button>
      <CopyFigure text={copiedText(figure, as, separators)} name={name} messages={messages} />
    </span>
  );
}

interface CopyProps {
  text: string;
  name: string;
  messages: DataMessages;
}

/** Copies a text; the sign of it stays until another text is to be copied. */
function CopyFigure({ text, name, messages }: CopyProps) {
  const [copied, setCopied] = useState<boolean>();
  useEffect(() => setCopied(undefined), [text]);
  const outcome = copied === undefined ? "" : copied ? messages.copied : messages.notCopied;
  return (
    <button
      type="button"
      class="iconButton"
      title={outcome || `${messages.copyToClipboard}: ${text}`}
      aria-label={messages.copyFigure(name)}
      onClick={() => void copyText(text).then(setCopied)}
    >
      {copied ? <CheckIcon /> : <CopyIcon />}
      <span class="unseen" aria-live="polite">
        {outcome}
      </span>
    </button>
  );
}
