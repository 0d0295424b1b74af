import type { enUS } from "./en-US";

/** What fields for numbers say, in Traditional Chinese. */
export const zhTW: typeof enUS = {
  whichIsMeant: "是哪一個？",
  perYear: (rate) => `每年 ${rate}`,
  noRate: (typed) => `無法接受「${typed}」。請輸入例如 5% 的比率，須高於 -100%，最高 1000%。`,
};
