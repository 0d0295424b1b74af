import type { Language } from "../../data/language";
import { commonMessages } from "../messages/common";

/** The end of what was not inserted since another cell is selected by now than the one that was shown. */
export const moved = {
  kind: "refused",
  why: (language: Language) => {
    const messages = commonMessages[language];
    return { what: messages.otherCellSelected, why: messages.pressAgain };
  },
} as const;
