import type { Language } from "../../data/language";
import type { DataMessages } from "../messages/data";
import type { FigurePicker } from "./figurePicker";

/** What every part of the tab gets. */
export interface FactsProps {
  language: Language;
  /** Whose separators numbers are shown with. */
  locale: string;
  picker: FigurePicker;
  messages: DataMessages;
}
