import { useEffect, useRef } from "preact/hooks";
import { BackIcon } from "../icons";
import type { CommonMessages } from "../messages/common";

interface Props {
  title: string;
  onBack: () => void;
  messages: CommonMessages;
}

/** The way back to the list, and what was opened from it. */
export function TitleRow({ title, onBack, messages }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The row that was pressed is gone; from the title the keyboard goes on through the detail.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="title">
      <button type="button" class="back" aria-label={messages.back} onClick={onBack}>
        <BackIcon />
      </button>
      <h1 ref={heading} tabIndex={-1} onKeyDown={leaveTabToBrowser}>
        {title}
      </h1>
    </div>
  );
}

/** On the web Office handles Tab, and would take the keyboard out of the pane from what Tab itself never reaches. */
function leaveTabToBrowser(event: KeyboardEvent): void {
  if (event.key === "Tab") event.stopPropagation();
}
