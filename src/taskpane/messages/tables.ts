import type { Language } from "../../data/language";
import { paneMessages, type PaneMessages } from "./pane";
import { enUS } from "./tables/en-US";
import { zhTW } from "./tables/zh-TW";

export type TablesMessages = PaneMessages & typeof enUS;

/** The messages of tables/ in every language, with those of the pane around it. */
export const tablesMessages: Record<Language, TablesMessages> = {
  "en-US": { ...paneMessages["en-US"], ...enUS },
  "zh-TW": { ...paneMessages["zh-TW"], ...zhTW },
};
