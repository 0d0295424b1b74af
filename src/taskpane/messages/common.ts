import type { Language } from "../../data/language";
import { enUS } from "./common/en-US";
import { zhTW } from "./common/zh-TW";

export type CommonMessages = typeof enUS;

/** The messages of common/ in every language. */
export const commonMessages: Record<Language, CommonMessages> = {
  "en-US": enUS,
  "zh-TW": zhTW,
};
