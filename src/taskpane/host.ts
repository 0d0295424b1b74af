import { useEffect, useState } from "preact/hooks";
import { applyTheme } from "./theme";

/** Office.js runs after the pane's own script, but before this (taskpane.html). */
const scriptsHaveRun = new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve));

/** Whether the pane runs in Excel, once Office.js knows. */
export async function isInExcel(): Promise<boolean> {
  await scriptsHaveRun;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

/** Where the pane runs: not known yet, in Excel, or in a browser page without Excel. */
export type Host = "connecting" | "excel" | "none";

/** The host, and the locale of its user interface; the browser's locale until Office is ready. */
export function useHost(): { host: Host; locale: string } {
  const [state, setState] = useState<{ host: Host; locale: string }>({
    host: "connecting",
    locale: navigator.language,
  });
  useEffect(() => {
    const whenReady = async () => {
      const inExcel = await isInExcel();
      if (inExcel) applyTheme(Office.context.officeTheme);
      setState({
        host: inExcel ? "excel" : "none",
        locale: inExcel ? Office.context.displayLanguage : navigator.language,
      });
    };
    void whenReady();
  }, []);
  return state;
}
