import type { RefObject } from "preact";
import type { FunctionsMessages } from "../messages/functions";
import { SearchField } from "../SearchField";
import { SegmentedChoice } from "../SegmentedChoice";

/** The filter of the list. */
export interface Filter {
  readonly typed: string;
  /** Empty for all families. */
  readonly family: string;
}

interface Props {
  filter: Filter;
  onFilter: (filter: Filter) => void;
  /** How many functions there are at all. */
  functions: number;
  /** How many of each family were found. */
  found: ReadonlyMap<string, number>;
  field: RefObject<HTMLInputElement | null>;
  /** Moves from the field to the results. */
  onKeyDown: (event: KeyboardEvent) => void;
  messages: FunctionsMessages;
}

/** The search of the functions, and the choice of a family. */
export function FunctionFinder({ filter, onFilter, functions, found, field, onKeyDown, messages }: Props) {
  const families = [...found].map(([family, count]) => ({
    value: family,
    label: family,
    detail: String(count),
  }));
  const all = [...found.values()].reduce((sum, count) => sum + count, 0);
  return (
    <search class="finder">
      <SearchField
        label={messages.searchFunctions(functions)}
        typed={filter.typed}
        onType={(typed) => onFilter({ ...filter, typed })}
        field={field}
        onKeyDown={onKeyDown}
      />
      <span id="family-label" hidden>
        {messages.family}
      </span>
      <SegmentedChoice
        labelledBy="family-label"
        name="family"
        even
        chosen={filter.family}
        onChoose={(family) => onFilter({ ...filter, family })}
        choices={[{ value: "", label: messages.allFamilies, detail: String(all) }, ...families]}
      />
    </search>
  );
}
