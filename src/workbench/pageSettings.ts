const languages = ["en-US", "zh-TW"] as const;
const themes = ["light", "dark"] as const;
const emptyCells = ["zero", "null"] as const;

/** What the page's address asks for: ?language=zh-TW&theme=dark&emptyCells=null. */
export interface PageSettings {
  readonly language: (typeof languages)[number];
  readonly theme: (typeof themes)[number];
  /** What an empty cell is to a function: 0 (OfficeDev/office-js#4702, #5262), or null, as on the web before. */
  readonly emptyCells: (typeof emptyCells)[number];
}

/** Reads the settings; what is missing or unknown is English, light, and as in Excel today. */
export function readPageSettings(search: string): PageSettings {
  const parameters = new URLSearchParams(search);
  return {
    language: languages.find((language) => language === parameters.get("language")) ?? "en-US",
    theme: themes.find((theme) => theme === parameters.get("theme")) ?? "light",
    emptyCells: emptyCells.find((kind) => kind === parameters.get("emptyCells")) ?? "zero",
  };
}

/** Shows a setting in its select element, and loads the page anew when another is chosen, as Office would. */
export function connectSetting(
  select: HTMLSelectElement,
  name: keyof PageSettings,
  settings: PageSettings,
): void {
  select.value = settings[name];
  select.addEventListener("change", () => {
    const parameters = new URLSearchParams(location.search);
    parameters.set(name, select.value);
    location.search = parameters.toString();
  });
}
