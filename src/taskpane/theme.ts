/** Applies Office's theme, or the system's where Office does not report one. */
export function applyTheme(officeTheme?: Office.OfficeTheme): void {
  const background = officeTheme?.bodyBackgroundColor;
  const dark = background ? isDark(background) : matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset["theme"] = dark ? "dark" : "light";
}

/** Whether a colour such as #292929 is nearer to black than to white, by its mean channel. */
function isDark(color: string): boolean {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return channels.reduce((sum, channel) => sum + channel, 0) / channels.length < 128;
}
