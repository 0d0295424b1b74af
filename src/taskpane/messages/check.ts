import type { Language } from "../../data/language";
import { commonMessages, type CommonMessages } from "./common";
import { enUS } from "./check/en-US";
import { zhTW } from "./check/zh-TW";

export type CheckMessages = CommonMessages & typeof enUS;

/** The messages of check/ in every language, with those common to all views. */
export const checkMessages: Record<Language, CheckMessages> = {
  "en-US": { ...commonMessages["en-US"], ...enUS },
  "zh-TW": { ...commonMessages["zh-TW"], ...zhTW },
};
