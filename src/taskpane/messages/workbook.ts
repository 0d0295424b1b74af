import type { Language } from "../../data/language";
import { commonMessages, type CommonMessages } from "./common";
import { enUS } from "./workbook/en-US";
import { zhTW } from "./workbook/zh-TW";

export type WorkbookMessages = CommonMessages & typeof enUS;

/** The messages of workbook/ in every language, with those common to all views. */
export const workbookMessages: Record<Language, WorkbookMessages> = {
  "en-US": { ...commonMessages["en-US"], ...enUS },
  "zh-TW": { ...commonMessages["zh-TW"], ...zhTW },
};
