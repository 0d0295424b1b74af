import type { ComponentChildren } from "preact";
import type { CommonMessages } from "./messages/common";
import { stalledAfterMs, useSlow } from "./useSlow";

interface Props {
  /** What is under way. */
  what: string;
  messages: CommonMessages;
  /** At the end. */
  children?: ComponentChildren;
}

/**
 * Says after a while what is under way, and later what may end it: Excel may report that a cell is being edited until
 * the user selects another, although nothing shows it (OfficeDev/office-js#806).
 */
export function Waiting({ what, messages, children }: Props) {
  const isStalled = useSlow(true, { afterMs: stalledAfterMs });
  if (!useSlow(true)) return null;
  return (
    <fluent-message-bar intent="info" shape="square" role="status">
      <progress slot="icon" aria-label={what} />
      {isStalled ? messages.waitingForExcel : what}
      {children}
    </fluent-message-bar>
  );
}
