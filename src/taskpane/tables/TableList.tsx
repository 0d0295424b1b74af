import type { Language } from "../../data/language";
import { tableGroups, type ListedTable, type TableGroup } from "../../tables/description";
import { ListRow } from "../ListRow";
import type { PaneMessages } from "../messages/pane";
import { moveByArrows } from "./moveByArrows";
import { TableIcon } from "./TableIcon";

interface Props {
  tables: readonly ListedTable[];
  /** The table that was open before the user went back to the list. */
  left: string | undefined;
  onOpen: (id: string) => void;
  language: Language;
  messages: PaneMessages;
}

/** All tables by the question they answer, one button each. */
export function TableList({ tables, left, onOpen, language, messages }: Props) {
  const groupNames: Record<TableGroup, string> = {
    mostUsed: messages.mostUsedGroup,
    amount: messages.amountGroup,
    company: messages.companyGroup,
    cost: messages.costGroup,
    return: messages.returnGroup,
    reference: messages.referenceGroup,
  };
  return (
    <main class="list" onKeyDown={moveByArrows}>
      <h1 class="unseen">{messages.tablesTab}</h1>
      {tableGroups.map((group) => {
        const members = tables.filter((table) => table.group === group);
        if (members.length === 0) return null;
        return (
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
        );
      })}
    </main>
  );
}
