import { openPage } from "../../excel/host/openPage";
import { ListRow } from "../ListRow";
import { menuMessages } from "../messages/menu";
import { TitleRow } from "../tables/TitleRow";
import { useEscape } from "../useEscape";
import type { WorkbookCard } from "../useViews";
import { helpPages } from "./helpPages";
import type { MenuProps } from "./MenuView";
import { news } from "./news";

/** What the menu opens in its own place. */
export type Page = "news" | "about";

interface Props extends MenuProps {
  /** The page that was open before the user came back. */
  left: Page | undefined;
  onPage: (page: Page) => void;
}

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly line: string;
  readonly open: () => void;
}

/** The id of the table that shows every function at work. */
const functionsTable = "functions";

/** The list of what the menu leads to. */
export function MenuList({ language, left, onBack, onPage, onWorkbook, onFirstRun, onTable }: Props) {
  const messages = menuMessages[language];
  const ofCard = (card: WorkbookCard, title: string, line: string): Entry => ({
    id: card,
    title,
    line,
    open: () => onWorkbook(card),
  });
  const workbook = [
    ofCard("share", messages.copyTitle, messages.shareLine),
    ofCard("repair", messages.repair, messages.repairLine),
    ofCard("recent", messages.recent, messages.recentLine),
    ofCard("check", messages.checkTitle, messages.checkLine),
  ];
  const groups: readonly (readonly [name: string, entries: readonly Entry[]])[] = [
    [messages.workbook, workbook],
    [
      messages.learn,
      [
        {
          id: "firstSteps",
          title: messages.firstSteps,
          line: messages.firstStepsLine,
          open: onFirstRun,
        },
        {
          id: "functions",
          title: messages.functions,
          line: messages.functionsLine,
          open: () => onTable(functionsTable),
        },
        {
          id: "help",
          title: messages.help,
          line: messages.helpLine,
          open: () => openPage(helpPages[language]),
        },
      ],
    ],
    [
      messages.addIn,
      [
        {
          id: "news",
          title: messages.news,
          line: messages.newsLine(news[0]?.version ?? ""),
          open: () => onPage("news"),
        },
        { id: "about", title: messages.about, line: messages.aboutLine, open: () => onPage("about") },
      ],
    ],
  ];
  useEscape(onBack);
  return (
    <main class="list menu">
      <TitleRow title={messages.menu} onBack={onBack} messages={messages} />
      {groups.map(([name, entries]) => (
        <section key={name} aria-label={name}>
          <h2>{name}</h2>
          <ul>
            {entries.map(({ id, title, line, open }) => (
              <ListRow key={id} title={title} line={line} focused={id === left} onOpen={open} />
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
