import { useEffect, useState } from "preact/hooks";
import { ChevronIcon, FailureIcon, SuccessIcon } from "../icons";
import { paneMessages } from "../messages/pane";
import type { ViewProps } from "../viewProps";
import "./statusLine.css";
import type { Status } from "./status";

interface Props extends ViewProps {
  onOpen: (aside: "workbook" | "menu") => void;
}

/** The health of the workbook's formulas; opens the workbook view, and beside it the menu. The code that scans is loaded only in Excel. */
export function StatusLine({ language, locale, host, activityLine, onOpen }: Props) {
  const [statusIn, setStatusIn] = useState<(...where: [typeof language, string]) => Status>();
  useEffect(() => {
    if (host !== "excel") return;
    let stop = () => {};
    let isGone = false;
    void import(/* webpackChunkName: "status" */ "./status").then(({ watchStatus }) => {
      if (!isGone) stop = watchStatus((status) => setStatusIn(() => status));
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [host]);
  if (host === "none") return null;
  const shown = statusIn?.(language, locale);
  const messages = paneMessages[language];
  return (
    // Its room is kept from the beginning, so that nothing moves.
    <footer class="statusLine">
      {activityLine}
      <div class="statusRow">
        {shown && (
          <button type="button" class={`status ${shown.mood}`} onClick={() => onOpen("workbook")}>
            {shown.mood === "good" && <SuccessIcon />}
            {shown.mood === "bad" && <FailureIcon />}
            <span>{shown.text}</span>
            <ChevronIcon />
          </button>
        )}
        <button
          type="button"
          class="iconButton more"
          aria-label={messages.more}
          title={messages.more}
          onClick={() => onOpen("menu")}
        >
          <svg width="16" height="16" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
            <circle cx="3" cy="8" r="1.3" />
            <circle cx="8" cy="8" r="1.3" />
            <circle cx="13" cy="8" r="1.3" />
          </svg>
        </button>
      </div>
    </footer>
  );
}
