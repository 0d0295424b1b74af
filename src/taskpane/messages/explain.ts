import type { Language } from "../../data/language";
import { commonMessages, type CommonMessages } from "./common";
import { enUS } from "./explain/en-US";
import { zhTW } from "./explain/zh-TW";

export type ExplainMessages = CommonMessages & typeof enUS;

/** The messages of explain/ in every language, with those common to all views. */
export const explainMessages: Record<Language, ExplainMessages> = {
  "en-US": { ...commonMessages["en-US"], ...enUS },
  "zh-TW": { ...commonMessages["zh-TW"], ...zhTW },
};
