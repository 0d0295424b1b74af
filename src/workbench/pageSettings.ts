import { excelPlatforms, type PlatformName } from "./excelPlatform";

const platforms = Object.keys(excelPlatforms) as PlatformName[];
const languages = ["en-US", "zh-TW"] as const;
const themes = ["light", "dark"] as const;

/** What the page's address asks for: ?language=zh-TW&theme=dark&platform=web&check=all&open=opened/Budget.xlsx. */
export interface PageSettings {
  readonly language: (typeof languages)[number];
  readonly theme: (typeof themes)[number];
  /** Which Excel the workbench behaves like. */
  readonly platform: PlatformName;
  /** What the pane is to check at once; null where nothing. */
  readonly check: string | null;
  /** The address of a file to open; null where none. */
  readonly open: string | null;
}

/** Reads the settings; what is missing or unknown is English, light and strict. */
export function readPageSettings(search: string): PageSettings {
  const parameters = new URLSearchParams(search);
  return {
    language: languages.find((language) => language === parameters.get("language")) ?? "en-US",
    theme: themes.find((theme) => theme === parameters.get("theme")) ?? "light",
    platform: platforms.find((platform) => platform === parameters.get("platform")) ?? "strict",
    check: parameters.get("check"),
    open: parameters.get("open"),
  };
}

/**
 * Shows a setting in its select element, and when another is chosen loads the page anew, as Office would, once all is done
 * that has to be before.
 */
export function connectSetting(
  select: HTMLSelectElement,
  name: "language" | "theme",
  settings: PageSettings,
  beforeLeaving: () => Promise<void>,
): void {
  select.value = settings[name];
  select.addEventListener("change", () => {
    const parameters = new URLSearchParams(location.search);
    parameters.set(name, select.value);
    void beforeLeaving().then(() => (location.search = parameters.toString()));
  });
}
