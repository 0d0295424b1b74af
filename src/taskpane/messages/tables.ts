import type { Language } from "../../data/language";
import { commonMessages, type CommonMessages } from "./common";
import { enUS } from "./tables/en-US";
import { zhTW } from "./tables/zh-TW";

export type TablesMessages = CommonMessages & typeof enUS;

/** The messages of tables/ in every language, with those common to all views. */
export const tablesMessages: Record<Language, TablesMessages> = {
  "en-US": { ...commonMessages["en-US"], ...enUS },
  "zh-TW": { ...commonMessages["zh-TW"], ...zhTW },
};
