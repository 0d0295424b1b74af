import type { Language } from "../../data/language";
import { commonMessages, type CommonMessages } from "./common";
import { enUS } from "./insertions/en-US";
import { zhTW } from "./insertions/zh-TW";

export type InsertionsMessages = CommonMessages & typeof enUS;

/** The messages of insertions/ in every language, with those common to all views. */
export const insertionsMessages: Record<Language, InsertionsMessages> = {
  "en-US": { ...commonMessages["en-US"], ...enUS },
  "zh-TW": { ...commonMessages["zh-TW"], ...zhTW },
};
