import type { Language } from "./language";

/** In which unit a language's sentences name an amount of US dollars, and what stands behind the number. */
interface MoneyUnit {
  readonly perUsdBn: number;
  readonly text: string;
}

/** Taipei counts money in hundreds of millions; English sentences leave the unit to what stands around them. */
export const moneyInSentences: Readonly<Record<Language, MoneyUnit>> = {
  "en-US": { perUsdBn: 1, text: "" },
  "zh-TW": { perUsdBn: 10, text: " 億美元" },
};
