import { useEffect, useState } from "preact/hooks";
import { table as baseline } from "../tables/catalogue/baseline";
import type { DataView } from "./data/DataTab";
import type { FunctionsView } from "./functions/FunctionsTab";
import type { Tab } from "./PaneTabs";
import { isFirstRun, rememberFirstRun } from "./tables/firstRun";
import type { TablesView } from "./tables/TablesTab";

/** A view aside of all tabs. */
export type Aside = "menu" | "workbook" | WorkbookCard;

/** A part of the workbook's view, at which the menu opens it. */
export type WorkbookCard = "share" | "repair" | "recent" | "check";

/** What the pane shows: the chosen tab, what is open in it, or a view aside of all tabs. */
export function useViews() {
  const [tab, setTab] = useState<Tab>("tables");
  const [aside, setAside] = useState<Aside>();
  const [tables, setTables] = useState<TablesView>(() => ({ kind: isFirstRun() ? "firstRun" : "list" }));
  const [functions, setFunctions] = useState<FunctionsView>({ kind: "list" });
  const [data, setData] = useState<DataView>({ kind: "list" });
  useEffect(() => {
    // Writing to the storage takes longer than drawing a view.
    if (tables.kind !== "firstRun" && isFirstRun()) rememberFirstRun();
  }, [tables.kind]);
  const openTable = (id: string) => {
    setTab("tables");
    setAside(undefined);
    setTables({ kind: "detail", id });
  };
  const openFirstRun = () => {
    setTab("tables");
    setAside(undefined);
    setTables({ kind: "firstRun" });
  };
  const openFunction = (id: string) => setFunctions({ kind: "detail", id });
  const openCompany = (id: string) => setData({ kind: "detail", id });
  const toList = () => {
    if (tab === "tables") setTables(listAfter);
    else if (tab === "functions") setFunctions(listAfter);
    else setData(listAfter);
  };
  /** A list that is come back to from elsewhere gives no entry the keyboard. */
  const leave = () => {
    setTables(withoutLeft);
    setFunctions(withoutLeft);
    setData(withoutLeft);
  };
  const openAside = (opened: Aside | undefined) => {
    leave();
    setAside(opened);
  };
  const chooseTab = (chosen: Tab) => {
    openAside(undefined);
    if (chosen !== tab) return setTab(chosen);
    // What is open stays open behind another tab, and goes where its own is chosen again.
    if (!aside) toList();
  };
  return {
    tab,
    aside,
    openAside,
    tables,
    functions,
    data,
    openTable,
    openFirstRun,
    openFunction,
    openCompany,
    toList,
    chooseTab,
  };
}

function withoutLeft<View extends TablesView | FunctionsView | DataView>(
  view: View,
): View | { kind: "list" } {
  return view.kind === "list" ? { kind: "list" } : view;
}

/** The list as it is shown after a view, with the entry that was open in it. */
function listAfter(from: TablesView | FunctionsView | DataView): { kind: "list"; left?: string } {
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
