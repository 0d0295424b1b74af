import type { Language } from "../../data/language";
import { commonMessages, type CommonMessages } from "./common";
import { enUS } from "./menu/en-US";
import { zhTW } from "./menu/zh-TW";

export type MenuMessages = CommonMessages & typeof enUS;

/** The messages of menu/ in every language, with those common to all views. */
export const menuMessages: Record<Language, MenuMessages> = {
  "en-US": { ...commonMessages["en-US"], ...enUS },
  "zh-TW": { ...commonMessages["zh-TW"], ...zhTW },
};
