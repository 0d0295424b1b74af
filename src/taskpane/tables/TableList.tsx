import type { Language } from "../../data/language";
import type { ListedTable } from "../../tables/description";
import type { Strings } from "../strings/enUS";
import { groups } from "./listedTables";
import { moveByArrows } from "./moveByArrows";
import { TableRow } from "./TableRow";

interface Props {
  tables: readonly ListedTable[];
  /** The table that was left for the list. */
  left: string | undefined;
  onOpen: (id: string) => void;
  language: Language;
  words: Strings;
}

/** All tables by group, one button each. */
export function TableList({ tables, left, onOpen, language, words }: Props) {
  const groupNames = {
    baseline: words.baselineGroup,
    company: words.companyGroup,
    model: words.modelGroup,
    reference: words.referenceGroup,
  };
  return (
    <main class="list" onKeyDown={moveByArrows}>
      <h1 class="unseen">{words.tablesTab}</h1>
      {groups.map((group) => {
        const members = tables.filter((table) => table.group === group);
        if (members.length === 0) return null;
        return (
          <section key={group} aria-labelledby={`${group}-group`}>
            <h2 id={`${group}-group`}>{groupNames[group]}</h2>
            <ul>
              {members.map((table) => (
                <TableRow
                  key={table.id}
                  table={table}
                  focused={table.id === left}
                  onOpen={onOpen}
                  language={language}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </main>
  );
}
