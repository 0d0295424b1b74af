import { useState } from "preact/hooks";
import type { WorkbookCard } from "../useViews";
import type { ViewProps } from "../viewProps";
import { AboutPage } from "./AboutPage";
import { MenuList, type Page } from "./MenuList";
import { NewsPage } from "./NewsPage";
import "./menu.css";

export interface MenuProps extends ViewProps {
  onBack: () => void;
  /** Opens the view of the workbook, at one of its cards. */
  onWorkbook: (card: WorkbookCard) => void;
  onFirstRun: () => void;
  onTable: (id: string) => void;
}

/** What is not of every day: care for the workbook, learning, and the add-in itself. */
export function MenuView(props: MenuProps) {
  const [page, setPage] = useState<Page | undefined>();
  const [left, setLeft] = useState<Page>();
  const toList = () => {
    setLeft(page);
    setPage(undefined);
  };
  return (
    <>
      {page === "news" && <NewsPage {...props} onBack={toList} />}
      {page === "about" && <AboutPage {...props} onBack={toList} />}
      {page === undefined && <MenuList {...props} left={left} onPage={setPage} />}
      {props.activityLine && <footer class="statusLine">{props.activityLine}</footer>}
    </>
  );
}
