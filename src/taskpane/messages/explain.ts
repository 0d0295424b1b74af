import type { Language } from "../../data/language";
import { commonMessages, type CommonMessages } from "./common";
import { enUS } from "./explain/en-US";
import { zhTW } from "./explain/zh-TW";

export type ExplainMessages = CommonMessages & typeof enUS;

/** What the tab that explains cells says, in every language, with what is common to all views. */
export const explainMessages: Record<Language, ExplainMessages> = {
  "en-US": { ...commonMessages["en-US"], ...enUS },
  "zh-TW": { ...commonMessages["zh-TW"], ...zhTW },
};
