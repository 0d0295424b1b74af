import { useEffect, useState } from "preact/hooks";
import { copyText } from "../copyText";
import type { FunctionsMessages } from "../messages/functions";

/** Copies a text, and confirms it until the text changes. */
export function CopyButton({ text, messages }: { text: string; messages: FunctionsMessages }) {
  const [copied, setCopied] = useState<boolean>();
  useEffect(() => setCopied(undefined), [text]);
  return (
    <fluent-button class="copy" onClick={() => void copyText(text).then(setCopied)}>
      <span aria-live="polite">
        {copied === undefined ? messages.copy : copied ? messages.copied : messages.notCopied}
      </span>
    </fluent-button>
  );
}
