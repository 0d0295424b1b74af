import type { Language } from "../../data/language";
import { commonMessages, type CommonMessages } from "./common";
import { enUS } from "./functions/en-US";
import { zhTW } from "./functions/zh-TW";

export type FunctionsMessages = CommonMessages & typeof enUS;

/** The messages of functions/ in every language, with those common to all views. */
export const functionsMessages: Record<Language, FunctionsMessages> = {
  "en-US": { ...commonMessages["en-US"], ...enUS },
  "zh-TW": { ...commonMessages["zh-TW"], ...zhTW },
};
