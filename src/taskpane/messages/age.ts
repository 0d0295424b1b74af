import type { Language } from "../../data/language";
import { enUS } from "./age/en-US";
import { zhTW } from "./age/zh-TW";

/** The messages of age/ in every language, apart from a view's: two views that load at different times show them. */
export const ageMessages: Record<Language, typeof enUS> = { "en-US": enUS, "zh-TW": zhTW };
