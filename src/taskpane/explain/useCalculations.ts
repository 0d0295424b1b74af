import { useEffect, useState } from "preact/hooks";
import { watchCalculations } from "../../excel/read/watchCalculations";

/** A model calculates sheet by sheet: what follows within this time is taken together. */
const millisecondsToSettle = 150;

/** How often the workbook has been calculated while this is shown. */
export function useCalculations(inExcel: boolean): number {
  const [calculations, setCalculations] = useState(0);
  useEffect(() => {
    if (!inExcel) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = watchCalculations(() => {
      clearTimeout(timer);
      timer = setTimeout(() => setCalculations((before) => before + 1), millisecondsToSettle);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [inExcel]);
  return calculations;
}
