import { useEffect, useMemo } from "preact/hooks";
import { allocationByCompany } from "../tables/allocationByCompany";
import { useHost } from "./host";
import { languageFor, strings } from "./strings/inLanguage";
import { TableDetail } from "./tables/TableDetail";

/** The task pane: tabs on top, the chosen one below. */
export function Pane() {
  const { host, locale } = useHost();
  const language = languageFor(locale);
  const words = strings[language];
  const table = useMemo(() => allocationByCompany(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <>
      <fluent-tablist class="tabs" aria-label={words.tabs}>
        <fluent-tab id="tables">{words.tablesTab}</fluent-tab>
      </fluent-tablist>
      <TableDetail table={table} host={host} locale={locale} words={words} />
    </>
  );
}
