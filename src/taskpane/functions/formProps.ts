import type { Language } from "../../data/language";
import type { FunctionsMessages } from "../messages/functions";

/** What every part of a form gets. */
export interface FormProps {
  language: Language;
  /** Whose separators numbers are shown with. */
  locale: string;
  messages: FunctionsMessages;
}
