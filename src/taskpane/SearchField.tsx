import type { RefObject } from "preact";
import { SearchIcon } from "./icons";
import "./field.css";
import "./searchField.css";

interface Props {
  label: string;
  typed: string;
  onType: (typed: string) => void;
  field: RefObject<HTMLInputElement | null>;
  /** Moves from the field to the results. */
  onKeyDown: (event: KeyboardEvent) => void;
}

/** The field above a list in which one types what to look for. */
export function SearchField({ label, typed, onType, field, onKeyDown }: Props) {
  return (
    <label class="field">
      <SearchIcon />
      <input
        type="search"
        ref={field}
        aria-label={label}
        placeholder={label}
        title={label}
        value={typed}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </label>
  );
}
