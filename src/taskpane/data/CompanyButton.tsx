import { useEffect, useRef } from "preact/hooks";
import { ChevronIcon } from "../icons";
import type { DataMessages } from "../messages/data";

interface Props {
  name: string;
  /** Whether it takes the keyboard focus when it appears. */
  focused: boolean;
  onOpen: () => void;
  messages: DataMessages;
}

/** The head of a company's row, which opens its page. */
export function CompanyButton({ name, focused, onOpen, messages }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);
  return (
    <button type="button" class="company" ref={button} title={messages.openCompany(name)} onClick={onOpen}>
      {name}
      <ChevronIcon />
    </button>
  );
}
