import type { Language } from "../../data/language";
import { commonMessages, type CommonMessages } from "./common";
import { enUS } from "./pane/en-US";
import { zhTW } from "./pane/zh-TW";

export type PaneMessages = CommonMessages & typeof enUS;

/** The messages of pane/ in every language, with those common to all views. */
export const paneMessages: Record<Language, PaneMessages> = {
  "en-US": { ...commonMessages["en-US"], ...enUS },
  "zh-TW": { ...commonMessages["zh-TW"], ...zhTW },
};
