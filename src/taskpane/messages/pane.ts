import type { Language } from "../../data/language";
import { commonMessages, type CommonMessages } from "./common";
import { enUS } from "./pane/en-US";
import { zhTW } from "./pane/zh-TW";

export type PaneMessages = CommonMessages & typeof enUS;

/** What the pane says around its views, and in its list of tables and its first run, in every language, with what is common to all views. */
export const paneMessages: Record<Language, PaneMessages> = {
  "en-US": { ...commonMessages["en-US"], ...enUS },
  "zh-TW": { ...commonMessages["zh-TW"], ...zhTW },
};
