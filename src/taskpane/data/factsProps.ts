import type { Language } from "../../data/language";
import type { words } from "./words";

/** The words of the tab, in one language. */
export type DataWords = (typeof words)[Language];

/** What every part of the tab is told. */
export interface FactsProps {
  language: Language;
  /** Whose separators numbers are shown with. */
  locale: string;
  words: DataWords;
}
