import type { Language } from "../../data/language";
import { tableGroups, type ListedTable, type TableGroup } from "../../tables/description";
import { ListRow } from "../ListRow";
import type { PaneMessages } from "../messages/pane";
import { SearchField } from "../SearchField";
import { useSearchKeys } from "../useSearchKeys";
import { searchTables } from "./searchTables";
import { TableIcon } from "./TableIcon";

interface Props {
  tables: readonly ListedTable[];
  /** What the list is searched for. */
  typed: string;
  onType: (typed: string) => void;
  /** The table that was open before the user went back to the list. */
  left: string | undefined;
  onOpen: (id: string) => void;
  language: Language;
  messages: PaneMessages;
}

/** All tables by the question they answer, one button each, and a search that leaves out those that it does not find. */
export function TableList({ tables, typed, onType, left, onOpen, language, messages }: Props) {
  const found = searchTables(tables, typed);
  const groups = tableGroups
    .map((group) => ({ group, members: found.filter((table) => table.group === group) }))
    .filter(({ members }) => members.length > 0);
  const first = groups[0]?.members[0];
  const openFirst = () => first && onOpen(first.id);
  const { field, list, clear, fromSearch, inList } = useSearchKeys({ typed, onType, openFirst });
  const groupNames: Record<TableGroup, string> = {
    mostUsed: messages.mostUsedGroup,
    amount: messages.amountGroup,
    company: messages.companyGroup,
    cost: messages.costGroup,
    return: messages.returnGroup,
    reference: messages.referenceGroup,
  };
  return (
    <>
      <search class="finder">
        <SearchField
          label={messages.searchTables(tables.length)}
          typed={typed}
          onType={onType}
          field={field}
          onKeyDown={fromSearch}
        />
      </search>
      <main class="list" ref={list} onKeyDown={inList}>
        <h1 class="unseen">{messages.tablesTab}</h1>
        {groups.map(({ group, members }) => (
          <section key={group} aria-labelledby={`${group}-group`}>
            <h2 id={`${group}-group`}>{groupNames[group]}</h2>
            <ul>
              {members.map((table) => (
                <ListRow
                  key={table.id}
                  title={table.title[language]}
                  line={table.line[language]}
                  focused={table.id === left}
                  onOpen={() => onOpen(table.id)}
                >
                  <TableIcon id={table.id} />
                </ListRow>
              ))}
            </ul>
          </section>
        ))}
        {!first && <NoMatch typed={typed} onClear={clear} messages={messages} />}
      </main>
    </>
  );
}

function NoMatch({
  typed,
  onClear,
  messages,
}: {
  typed: string;
  onClear: () => void;
  messages: PaneMessages;
}) {
  return (
    <p>
      <span role="status">{messages.noTableMatches(typed)}</span>{" "}
      <button type="button" onClick={onClear}>
        {messages.clearSearch}
      </button>
    </p>
  );
}
