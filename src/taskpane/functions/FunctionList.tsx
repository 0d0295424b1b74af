import { ListRow } from "../ListRow";
import type { FunctionsMessages } from "../messages/functions";
import { useSearchKeys } from "../useSearchKeys";
import type { EditedCall } from "./editing";
import { EditOffer } from "./EditOffer";
import { FunctionFinder, type Filter } from "./FunctionFinder";
import { search, type SearchableFunction } from "./searchFunctions";

interface Props {
  title: string;
  functions: readonly SearchableFunction[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
  /** The function that was open before the user went back to the list. */
  left: string | undefined;
  onOpen: (id: string) => void;
  /** The calls in the selected cell's formula. */
  editable: readonly EditedCall[];
  onEdit: (call: EditedCall) => void;
  messages: FunctionsMessages;
}

const familyOf = (id: string) => id.slice(0, id.indexOf("."));

/** The list of functions, filtered by a search and a family. */
export function FunctionList({
  title,
  functions,
  filter,
  onFilter,
  left,
  onOpen,
  editable,
  onEdit,
  messages,
}: Props) {
  const found = search(functions, filter.typed);
  const shown = found.filter(({ id }) => filter.family === "" || familyOf(id) === filter.family);
  const families = new Map(functions.map(({ doc }) => [familyOf(doc.id), 0]));
  for (const { id } of found) families.set(familyOf(id), (families.get(familyOf(id)) ?? 0) + 1);

  const { field, list, fromSearch, inList } = useSearchKeys({
    typed: filter.typed,
    onType: (typed) => onFilter({ ...filter, typed }),
    openFirst: () => shown[0] && onOpen(shown[0].id),
  });
  return (
    <>
      <FunctionFinder
        filter={filter}
        onFilter={onFilter}
        functions={functions.length}
        found={families}
        field={field}
        onKeyDown={fromSearch}
        messages={messages}
      />
      <main class="list functions" ref={list} onKeyDown={inList}>
        <h1 class="unseen">{title}</h1>
        <EditOffer calls={editable} onEdit={onEdit} messages={messages} />
        {shown.length === 0 ? (
          <p role="status">{messages.noMatch(filter.typed)}</p>
        ) : (
          <ul>
            {shown.map((doc) => (
              <ListRow
                key={doc.id}
                title={doc.id}
                line={doc.summary}
                focused={doc.id === left}
                onOpen={() => onOpen(doc.id)}
              />
            ))}
          </ul>
        )}
      </main>
    </>
  );
}
