import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { ChevronIcon } from "./icons";

interface Props {
  title: string;
  line: string;
  /** Whether the row takes the keyboard focus when it appears. */
  focused: boolean;
  onOpen: () => void;
  /** The icon before the title. */
  children?: ComponentChildren;
}

/** One entry of a list: the whole row is the button. */
export function ListRow({ title, line, focused, onOpen, children }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);
  return (
    <li>
      <button type="button" class="row" ref={button} onClick={onOpen}>
        {children}
        <span>
          <b>{title}</b>
          <small>{line}</small>
        </span>
        <ChevronIcon />
      </button>
    </li>
  );
}
