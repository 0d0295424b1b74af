import { useEffect, useRef } from "preact/hooks";
import { BackIcon } from "../icons";
import type { PaneMessages } from "../messages/pane";

interface Props {
  title: string;
  onBack: () => void;
  messages: PaneMessages;
}

/** The way back to the list, and what was opened from it. */
export function TitleRow({ title, onBack, messages }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Where the row that was pressed is gone, the keyboard goes on from the title; on a tab that was chosen it stays.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
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
