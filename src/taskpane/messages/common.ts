import type { Language } from "../../data/language";
import { enUS } from "./common/en-US";
import { zhTW } from "./common/zh-TW";
import { paneMessages, type PaneMessages } from "./pane";

export type CommonMessages = PaneMessages & typeof enUS;

/** The messages of common/ in every language, with those of the pane around its views. */
export const commonMessages: Record<Language, CommonMessages> = {
  "en-US": { ...paneMessages["en-US"], ...enUS },
  "zh-TW": { ...paneMessages["zh-TW"], ...zhTW },
};
