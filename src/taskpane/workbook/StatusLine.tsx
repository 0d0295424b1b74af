import { useEffect, useState } from "preact/hooks";
import { ChevronIcon, FailureIcon, SuccessIcon } from "../icons";
import type { ViewProps } from "../viewProps";
import "./statusLine.css";
import type { Status } from "./status";

interface Props extends ViewProps {
  onOpen: () => void;
}

/** The health of the workbook's formulas; opens the workbook view. The code that scans is loaded only in Excel. */
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
  return (
    // Its room is kept from the beginning, so that nothing moves.
    <footer class="statusLine">
      {activityLine}
      {shown && (
        <button type="button" class={`status ${shown.mood}`} onClick={onOpen}>
          {shown.mood === "good" && <SuccessIcon />}
          {shown.mood === "bad" && <FailureIcon />}
          <span>{shown.text}</span>
          <ChevronIcon />
        </button>
      )}
    </footer>
  );
}
