import { useEffect } from "preact/hooks";
import type { Language } from "../../data/language";
import { lazyView } from "../lazyView";
import { paneMessages } from "../messages/pane";
import { useKept } from "../useKept";
import type { ViewProps } from "../viewProps";
import type { Choices } from "./choices";
import { DetailWaiting } from "./DetailWaiting";
import { FirstRun } from "./FirstRun";
import { listedTables } from "./listedTables";
import { TableList } from "./TableList";

/** What the tab shows; after going back to the list, `left` is the table that was open. */
export type TablesView =
  | { readonly kind: "firstRun" }
  | { readonly kind: "list"; readonly left?: string }
  | { readonly kind: "detail"; readonly id: string };

interface Props extends ViewProps {
  view: TablesView;
  onOpen: (id: string) => void;
  onBack: () => void;
  choices: Choices;
  onChoose: (change: Partial<Choices>) => void;
  onLanguage: (language: Language) => void;
}

const TableDetail = lazyView(
  () => import(/* webpackChunkName: "tableDetail" */ "./TableDetail").then((file) => file.TableDetail),
  DetailWaiting,
);

/** The tables: the list of them, or the one that was opened. */
export function TablesTab({ view, onOpen, ...shared }: Props) {
  const { onBack, language, locale } = shared;
  const messages = paneMessages[language];
  const [typed, setTyped] = useKept("search of tables", "");
  // Once the list is painted, so that a table opens without waiting.
  useEffect(() => void TableDetail.preload(), []);
  const open = view.kind === "detail" && listedTables.find(({ id }) => id === view.id);
  if (open) return <TableDetail key={open.id} listed={open} {...shared} />;
  if (view.kind === "firstRun") {
    return (
      <FirstRun
        tableCount={listedTables.length}
        onOpen={onOpen}
        onSkip={onBack}
        language={language}
        locale={locale}
        messages={messages}
      />
    );
  }
  const left = view.kind === "list" ? view.left : undefined;
  return (
    <TableList
      tables={listedTables}
      typed={typed}
      onType={setTyped}
      left={left}
      onOpen={onOpen}
      language={language}
      messages={messages}
    />
  );
}
