import { useEffect, useState } from "preact/hooks";
import type { Language } from "../data/language";
import { useHost } from "./host";
import { useInsertions } from "./insertions/useInsertions";
import { lazyView } from "./lazyView";
import { languageFor } from "./messages/language";
import { paneMessages } from "./messages/pane";
import { PaneTabs } from "./PaneTabs";
import { firstChoices, type Choices } from "./tables/choices";
import { TablesTab } from "./tables/TablesTab";
import { useSelectionChanges } from "./useSelectionChanges";
import { useViews } from "./useViews";
import type { ViewProps } from "./viewProps";
import { StatusLine } from "./workbook/StatusLine";

const FunctionsTab = lazyView(() =>
  import(/* webpackChunkName: "functionsTab" */ "./functions/FunctionsTab").then((file) => file.FunctionsTab),
);
const ExplainTab = lazyView(() =>
  import(/* webpackChunkName: "explainTab" */ "./explain/ExplainTab").then((file) => file.ExplainTab),
);
const DataTab = lazyView(() =>
  import(/* webpackChunkName: "dataTab" */ "./data/DataTab").then((file) => file.DataTab),
);
const MenuView = lazyView(() =>
  import(/* webpackChunkName: "menuView" */ "./menu/MenuView").then((file) => file.MenuView),
);
const WorkbookView = lazyView(() =>
  import(/* webpackChunkName: "workbookView" */ "./workbook/WorkbookView").then((file) => file.WorkbookView),
);

const ActivityLine = lazyView(
  () =>
    import(/* webpackChunkName: "activityLine" */ "./insertions/ActivityLine").then(
      (file) => file.ActivityLine,
    ),
  () => null,
);

/** The ids of the tables that Data leads to: of the source of every figure, and of all that is known of a company. */
const sourcesTable = "sources";
const profileTable = "profile";

/** The task pane: tabs on top, the chosen one below. */
export function Pane() {
  const { host, locale } = useHost();
  const insertions = useInsertions();
  const selectionChanges = useSelectionChanges(host === "excel") + insertions.ended;
  const [chosenLanguage, setLanguage] = useState<Language>();
  const [choices, setChoices] = useState(firstChoices);
  const views = useViews();
  const { tab, aside, tables, functions } = views;
  const language = chosenLanguage ?? languageFor(locale);
  // All that is aside but the menu is the workbook's view, as a whole or at one of its cards.
  const card = aside === "menu" ? undefined : aside;
  const activityLine = insertions.activity && (
    <ActivityLine
      insertions={insertions}
      onWorkbook={card ? undefined : () => views.openAside("workbook")}
      language={language}
    />
  );
  const shared: ViewProps = { language, locale, host, selectionChanges, insertions, activityLine };
  const choose = (change: Partial<Choices>) => setChoices((before) => ({ ...before, ...change }));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const showing = aside ?? tab;
  // Every other view has a footer of its own.
  const hasStatusLine =
    showing === "explain" ||
    (showing === "tables" && tables.kind === "list") ||
    (showing === "functions" && functions.kind === "list") ||
    (showing === "data" && views.data.kind === "list");
  const leaveAside = () => {
    views.openAside(undefined);
    // The focused element is removed.
    document.getElementById(tab)?.focus();
  };
  return (
    <>
      <PaneTabs
        chosen={tab}
        aside={aside !== undefined}
        onChoose={views.chooseTab}
        messages={paneMessages[language]}
      />
      {showing === "tables" && (
        <TablesTab
          {...shared}
          view={tables}
          onOpen={views.openTable}
          onBack={views.toList}
          choices={choices}
          onChoose={choose}
          onLanguage={setLanguage}
        />
      )}
      {showing === "functions" && (
        <FunctionsTab {...shared} view={functions} onOpen={views.openFunction} onBack={views.toList} />
      )}
      {showing === "explain" && <ExplainTab {...shared} />}
      {showing === "data" && (
        <DataTab
          {...shared}
          view={views.data}
          onCompany={views.openCompany}
          onBack={views.toList}
          onProfile={(company) => {
            choose({ company });
            views.openTable(profileTable);
          }}
          onSources={() => views.openTable(sourcesTable)}
        />
      )}
      {showing === "menu" && (
        <MenuView
          {...shared}
          onBack={leaveAside}
          onWorkbook={views.openAside}
          onFirstRun={views.openFirstRun}
          onTable={views.openTable}
        />
      )}
      {card && (
        <WorkbookView
          {...shared}
          card={card}
          onBack={card === "workbook" ? leaveAside : () => views.openAside("menu")}
        />
      )}
      {hasStatusLine && (
        <StatusLine
          {...shared}
          // The tab of data has a footer above it.
          activityLine={showing === "data" ? undefined : activityLine}
          onOpen={views.openAside}
        />
      )}
    </>
  );
}
