import type { Language } from "../data/language";
import type { Wording } from "../finance/calculationError";
import { chineseErrorTexts } from "../finance/errorTexts";
import type { FunctionError } from "../functions/functionError";

/** What a function says of its error, in the pane's language; Excel shows it in English. */
export function errorMessage({ message, wording, argument }: FunctionError, language: Language): string {
  if (language === "en-US") return message;
  return argument === undefined ? inChinese(wording) : `${argument}：${inChinese(wording)}`;
}

function inChinese({ text, values = {} }: Wording): string {
  return chineseErrorTexts[text].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? "";
    return typeof value === "object" ? inChinese(value) : String(value);
  });
}
