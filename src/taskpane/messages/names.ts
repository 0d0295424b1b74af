import type { Language } from "../../data/language";
import { enUS } from "./names/en-US";
import { zhTW } from "./names/zh-TW";

export type NamesMessages = typeof enUS;

/** The messages of names/ in every language, apart from a view's: Explain and the view of the workbook show them. */
export const namesMessages: Record<Language, NamesMessages> = { "en-US": enUS, "zh-TW": zhTW };
