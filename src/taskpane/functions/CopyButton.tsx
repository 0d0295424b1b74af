import { useEffect, useState } from "preact/hooks";
import { copyText } from "../copyText";
import type { FormWords } from "./formWords";

/** Copies a text, and says so until the text is another. */
export function CopyButton({ text, words }: { text: string; words: FormWords }) {
  const [copied, setCopied] = useState<boolean>();
  useEffect(() => setCopied(undefined), [text]);
  return (
    <fluent-button class="copy" onClick={() => void copyText(text).then(setCopied)}>
      <span aria-live="polite">
        {copied === undefined ? words.copy : copied ? words.copied : words.notCopied}
      </span>
    </fluent-button>
  );
}
