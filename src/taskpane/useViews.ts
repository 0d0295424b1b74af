import { useEffect, useState } from "preact/hooks";
import { table as baseline } from "../tables/catalogue/baseline";
import type { FunctionsView } from "./functions/FunctionsTab";
import type { Tab } from "./PaneTabs";
import { isFirstRun, rememberFirstRun } from "./tables/firstRun";
import type { TablesView } from "./tables/TablesTab";

/** What the pane shows: the chosen tab, what is open in it, or the workbook's view aside of all tabs. */
export function useViews() {
  const [tab, setTab] = useState<Tab>("tables");
  const [aside, setAside] = useState(false);
  const [tables, setTables] = useState<TablesView>(() => ({ kind: isFirstRun() ? "firstRun" : "list" }));
  const [functions, setFunctions] = useState<FunctionsView>({ kind: "list" });
  useEffect(() => {
    // Writing to the storage takes longer than drawing a view.
    if (tables.kind !== "firstRun" && isFirstRun()) rememberFirstRun();
  }, [tables.kind]);
  const openTable = (id: string) => {
    setTab("tables");
    setTables({ kind: "detail", id });
  };
  const openFunction = (id: string) => setFunctions({ kind: "detail", id });
  const toLists = () => {
    setTables(listAfter);
    setFunctions(listAfter);
  };
  const chooseTab = (chosen: Tab) => {
    // Going back to a list moves the focus to the entry that was open; changing tabs leaves it on the tabs.
    if (chosen === tab && !aside) return toLists();
    setTab(chosen);
    setAside(false);
    setTables({ kind: "list" });
    setFunctions({ kind: "list" });
  };
  return { tab, aside, setAside, tables, functions, openTable, openFunction, toLists, chooseTab };
}

/** The list as it is shown after a view, with the entry that was open in it. */
function listAfter(from: TablesView | FunctionsView): { kind: "list"; left?: string } {
  switch (from.kind) {
    case "detail":
      return { kind: "list", left: from.id };
    case "firstRun":
      // What the first run shows.
      return { kind: "list", left: baseline.id };
    case "list":
      return { kind: "list" };
  }
}
