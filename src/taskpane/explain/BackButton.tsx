import { useEffect, useRef } from "preact/hooks";
import type { CellPlace } from "../../excel/read/readCell";
import { sheetAddress } from "../../grid/address";
import type { ExplainMessages } from "../messages/explain";

interface Props {
  to: CellPlace;
  onBack: () => void;
  messages: ExplainMessages;
}

/** Goes back to the cell whose formula has led here. */
export function BackButton({ to, onBack, messages }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const cell = sheetAddress(to.sheet, to.address);
  useEffect(() => {
    // What was pressed to come here is gone; the keyboard goes on from here.
    if (document.hasFocus() && document.activeElement === document.body) button.current?.focus();
  }, [cell]);
  return (
    <button ref={button} type="button" class="ref back" onClick={onBack}>
      ‹ {messages.backTo(cell)}
    </button>
  );
}
