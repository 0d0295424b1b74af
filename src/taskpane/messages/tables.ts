import type { Language } from "../../data/language";
import { paneMessages, type PaneMessages } from "./pane";
import { enUS } from "./tables/en-US";
import { zhTW } from "./tables/zh-TW";

export type TablesMessages = PaneMessages & typeof enUS;

/** What the view of one table says, in every language, with what the pane says around it. */
export const tablesMessages: Record<Language, TablesMessages> = {
  "en-US": { ...paneMessages["en-US"], ...enUS },
  "zh-TW": { ...paneMessages["zh-TW"], ...zhTW },
};
