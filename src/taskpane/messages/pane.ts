import type { Language } from "../../data/language";
import { enUS } from "./pane/en-US";
import { zhTW } from "./pane/zh-TW";

export type PaneMessages = typeof enUS;

/** The messages of pane/ in every language: all that the first view says. */
export const paneMessages: Record<Language, PaneMessages> = {
  "en-US": enUS,
  "zh-TW": zhTW,
};
