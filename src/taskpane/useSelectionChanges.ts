import { useEffect, useState } from "preact/hooks";
import { watchSelection } from "../excel/read/selection";

/**
 * Counts the changes of the selection; the pane has one handler for them, which is never removed. Excel reports none in
 * some workbooks (OfficeDev/office-js#6311), so that every time the user comes to the pane counts as one.
 */
export function useSelectionChanges(inExcel: boolean): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    if (!inExcel) return;
    const count = () => setChanges((before) => before + 1);
    void watchSelection(count);
    const { documentElement: page } = document;
    // The pointer is there before it presses anything, the keyboard comes with the focus.
    page.addEventListener("pointerenter", count);
    window.addEventListener("focus", count);
    return () => {
      page.removeEventListener("pointerenter", count);
      window.removeEventListener("focus", count);
    };
  }, [inExcel]);
  return changes;
}
