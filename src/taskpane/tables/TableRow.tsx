import { useEffect, useRef } from "preact/hooks";
import type { Language } from "../../data/language";
import type { ListedTable } from "../../tables/description";
import { ChevronIcon } from "../icons";
import { TableIcon } from "./TableIcon";

interface Props {
  table: ListedTable;
  /** Whether the row takes the keyboard focus when it appears. */
  focused: boolean;
  onOpen: (id: string) => void;
  language: Language;
}

/** One table of the list: the whole row is the button. */
export function TableRow({ table, focused, onOpen, language }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);
  return (
    <li>
      <button type="button" class="row" ref={button} onClick={() => onOpen(table.id)}>
        <TableIcon id={table.id} />
        <span>
          <b>{table.title[language]}</b>
          <small>{table.line[language]}</small>
        </span>
        <ChevronIcon />
      </button>
    </li>
  );
}
