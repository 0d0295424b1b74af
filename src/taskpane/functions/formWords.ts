import type { Language } from "../../data/language";
import type { Strings } from "../strings/enUS";
import type { FunctionsWords } from "./words";

/** The words of a form: those of the pane and those of this tab. */
export type FormWords = Strings & FunctionsWords;

/** What every part of a form is told. */
export interface FormProps {
  language: Language;
  /** Whose separators numbers are shown with. */
  locale: string;
  words: FormWords;
}
