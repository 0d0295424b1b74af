import { useEffect, useRef } from "preact/hooks";
import type { FunctionDoc } from "../../functions/functionDoc";
import { ChevronIcon } from "../icons";

interface Props {
  doc: FunctionDoc;
  /** Whether the row takes the keyboard focus when it appears. */
  focused: boolean;
  onOpen: (id: string) => void;
}

/** One function of the list: the whole row is the button. */
export function FunctionRow({ doc, focused, onOpen }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);
  return (
    <li>
      <button type="button" class="row" ref={button} onClick={() => onOpen(doc.id)}>
        <span>
          <b>{doc.id}</b>
          <small>{doc.summary}</small>
        </span>
        <ChevronIcon />
      </button>
    </li>
  );
}
