import { useEffect, useState } from "preact/hooks";
import { watchSelection } from "../excel/read/selection";

/** Counts the changes of the selection; the pane has one handler for them, which is never removed. */
export function useSelectionChanges(inExcel: boolean): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    if (inExcel) void watchSelection(() => setChanges((before) => before + 1));
  }, [inExcel]);
  return changes;
}
