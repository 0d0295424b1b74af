import type { Language } from "../data/language";
import type { ErrorDoc } from "../functions/functionDoc";

/** Between clauses, behind the last, and instead of them where there is none. */
const marks: Record<Language, { separator: string; end: string; none: string }> = {
  "en-US": { separator: "; ", end: ".", none: "None." },
  "zh-TW": { separator: "；", end: "。", none: "無。" },
};

/** When a function has which error, in a sentence. */
export function errorsText(errors: readonly ErrorDoc[], language: Language): string {
  const { separator, end, none } = marks[language];
  return errors.length > 0 ? errors.map(({ text }) => text).join(separator) + end : none;
}
