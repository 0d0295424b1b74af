import type { Language } from "../../data/language";
import { commonMessages, type CommonMessages } from "./common";
import { enUS } from "./data/en-US";
import { zhTW } from "./data/zh-TW";

export type DataMessages = CommonMessages & typeof enUS;

/** The messages of data/ in every language, with those common to all views. */
export const dataMessages: Record<Language, DataMessages> = {
  "en-US": { ...commonMessages["en-US"], ...enUS },
  "zh-TW": { ...commonMessages["zh-TW"], ...zhTW },
};
