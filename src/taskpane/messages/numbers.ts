import type { Language } from "../../data/language";
import { enUS } from "./numbers/en-US";
import { zhTW } from "./numbers/zh-TW";

export type NumbersMessages = typeof enUS;

/** The messages of numbers/ in every language. */
export const numbersMessages: Record<Language, NumbersMessages> = { "en-US": enUS, "zh-TW": zhTW };
