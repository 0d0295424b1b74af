/** As XML writes characters, and as Excel those that XML has not. */
export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[^\P{Cc}\t\n]/gu, (control) => `_x${control.charCodeAt(0).toString(16).padStart(4, "0")}_`);
}
