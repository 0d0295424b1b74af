import type { Language } from "../../data/language";
import { commonMessages, type CommonMessages } from "./common";
import { enUS } from "./workbook/en-US";
import { zhTW } from "./workbook/zh-TW";

export type WorkbookMessages = CommonMessages & typeof enUS;

/** What the view of the workbook and the status line say; numbers come as they are shown, in every language, with what is common to all views. */
export const workbookMessages: Record<Language, WorkbookMessages> = {
  "en-US": { ...commonMessages["en-US"], ...enUS },
  "zh-TW": { ...commonMessages["zh-TW"], ...zhTW },
};
