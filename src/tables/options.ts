import type { Language } from "../data/language";

/** By what the weights of an allocation are chosen, and of whom the growth of capex is. */
export const weightings = ["guidance", "equal"] as const;
export const capexGrowths = ["article", "own"] as const;

/** What may be chosen for a table before it is inserted. */
export interface TableOptions {
  readonly language: Language;
  /** For the allocation: by the middle of each company's guidance, or each alike until the user says otherwise. */
  readonly weights: (typeof weightings)[number];
  /** For the watch-list: the article's growth of capex for all, or each company's own by its guidance. */
  readonly capexGrowth: (typeof capexGrowths)[number];
  /** For the profile: whose it is, by ticker. */
  readonly company: string;
  /** For the projection, growth a year: what a fade ends on, and growth of one's own. */
  readonly fadeTo: number;
  readonly ownGrowth: number;
}

/** What is chosen besides the language; the growth rates are the user's to change. */
export const defaultOptions: Omit<TableOptions, "language"> = {
  weights: "guidance",
  capexGrowth: "article",
  company: "MSFT",
  fadeTo: 0.05,
  ownGrowth: 0.15,
};

/** The options that belong to some tables alone. */
export type SpecialOption = "weights" | "capexGrowth" | "company" | "growths";
