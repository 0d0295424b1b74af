/** Opens a page outside the pane: in the user's browser where Office can, else in a new tab. */
export function openPage(address: string): void {
  const url = new URL(address, location.href).href;
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1"))
    Office.context.ui.openBrowserWindow(url);
  else window.open(url, "_blank", "noopener");
}
