const LANGUAGES = ["en-US", "zh-TW"] as const;
const THEMES = ["light", "dark"] as const;

/** What the page's address asks for: ?language=zh-TW&theme=dark. */
export interface PageSettings {
  readonly language: (typeof LANGUAGES)[number];
  readonly theme: (typeof THEMES)[number];
}

/** Reads the settings; what is missing or unknown is English and light. */
export function readPageSettings(search: string): PageSettings {
  const parameters = new URLSearchParams(search);
  return {
    language: LANGUAGES.find((language) => language === parameters.get("language")) ?? "en-US",
    theme: THEMES.find((theme) => theme === parameters.get("theme")) ?? "light",
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
