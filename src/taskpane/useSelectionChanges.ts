import { useEffect, useState } from "preact/hooks";
import { watchSelection } from "../excel/read/selection";

/** How often the selection has changed; asked of Excel once for all tables, because watching has no end. */
export function useSelectionChanges(inExcel: boolean): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    if (inExcel) void watchSelection(() => setChanges((before) => before + 1));
  }, [inExcel]);
  return changes;
}
