import { useEffect, useState } from "preact/hooks";
import { applyTheme } from "./theme";

/** Where the pane runs: not known yet, in Excel, or in a browser page without Excel. */
export type Host = "connecting" | "excel" | "none";

/** The host, and the locale it shows its own words in; the browser's until the host has answered. */
export function useHost(): { host: Host; locale: string } {
  const [state, setState] = useState<{ host: Host; locale: string }>({
    host: "connecting",
    locale: navigator.language,
  });
  useEffect(() => {
    void Office.onReady(({ host }) => {
      const inExcel = host === Office.HostType.Excel;
      if (inExcel) applyTheme(Office.context.officeTheme);
      setState({
        host: inExcel ? "excel" : "none",
        locale: inExcel ? Office.context.displayLanguage : navigator.language,
      });
    });
  }, []);
  return state;
}
