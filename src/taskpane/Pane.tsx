import { useEffect, useState } from "preact/hooks";
import type { Language } from "../data/language";
import { useHost } from "./host";
import { languageFor, strings } from "./strings/inLanguage";
import { firstChoices, type Choices } from "./tables/choices";
import { isFirstRun, rememberFirstRun } from "./tables/firstRun";
import { TablesTab, type TablesView } from "./tables/TablesTab";

const listView: TablesView = { kind: "list" };

/** The task pane: tabs on top, the chosen one below. */
export function Pane() {
  const { host, locale } = useHost();
  const [chosenLanguage, setLanguage] = useState<Language>();
  const [view, setView] = useState<TablesView>(() => ({ kind: isFirstRun() ? "firstRun" : "list" }));
  const [choices, setChoices] = useState(firstChoices);
  const language = chosenLanguage ?? languageFor(locale);
  const words = strings[language];
  const toList = () =>
    setView((from) => (from.kind === "detail" ? { kind: "list", left: from.id } : listView));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (view.kind !== "firstRun") rememberFirstRun();
  }, [view.kind]);
  return (
    <>
      <fluent-tablist class="tabs" aria-label={words.tabs}>
        <fluent-tab id="tables" onClick={toList} onKeyDown={(event) => event.key === "Enter" && toList()}>
          {words.tablesTab}
        </fluent-tab>
      </fluent-tablist>
      <TablesTab
        view={view}
        onOpen={(id) => setView({ kind: "detail", id })}
        onBack={toList}
        choices={choices}
        onChoose={(change: Partial<Choices>) => setChoices((before) => ({ ...before, ...change }))}
        language={language}
        onLanguage={setLanguage}
        host={host}
        locale={locale}
        words={words}
      />
    </>
  );
}
