import type { ComponentChildren } from "preact";
import type { CommonMessages } from "./messages/common";
import { useSlow } from "./useSlow";

interface Props {
  /** What is under way. */
  what: string;
  messages: CommonMessages;
  /** At the end. */
  children?: ComponentChildren;
}

/**
 * Says after a while that Excel is waited for, and what ends that: Excel may report that a cell is being edited until
 * the user selects another, although nothing shows it (OfficeDev/office-js#806).
 */
export function Waiting({ what, messages, children }: Props) {
  if (!useSlow(true)) return null;
  return (
    <fluent-message-bar intent="info" shape="square" role="status">
      <progress aria-label={what} />
      {messages.waitingForExcel}
      {children}
    </fluent-message-bar>
  );
}
