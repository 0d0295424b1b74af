import { useEffect, useState } from "preact/hooks";
import { copyText } from "./copyText";
import type { CommonMessages } from "./messages/common";

interface Props {
  text: string;
  label: string;
  messages: CommonMessages;
}

/** Copies a text, and confirms it until the text changes. */
export function CopyButton({ text, label, messages }: Props) {
  const [copied, setCopied] = useState<boolean>();
  useEffect(() => setCopied(undefined), [text]);
  return (
    <fluent-button class="copy" onClick={() => void copyText(text).then(setCopied)}>
      <span aria-live="polite">
        {copied === undefined ? label : copied ? messages.copied : messages.notCopied}
      </span>
    </fluent-button>
  );
}
