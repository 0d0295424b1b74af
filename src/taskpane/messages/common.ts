import type { Language } from "../../data/language";
import { enUS } from "./common/en-US";
import { zhTW } from "./common/zh-TW";

export type CommonMessages = typeof enUS;

/** What more than one view of the pane says, in every language. */
export const commonMessages: Record<Language, CommonMessages> = {
  "en-US": enUS,
  "zh-TW": zhTW,
};
