import type { Localized } from "./language";

/**
 * How a number came about: published by the article (stated) or by a company in its accounts (reported),
 * worked out from such numbers (derived), a company's outlook (guidance), chosen to calculate with
 * (assumption), or entered by the person at the sheet (user).
 */
export type Provenance = "stated" | "derived" | "assumption" | "guidance" | "reported" | "user";

export const provenanceText: Readonly<Record<Provenance, Localized>> = {
  stated: { "en-US": "Stated", "zh-TW": "原文載明" },
  derived: { "en-US": "Derived", "zh-TW": "推算" },
  assumption: { "en-US": "Assumption", "zh-TW": "假設" },
  guidance: { "en-US": "Guidance", "zh-TW": "公司指引" },
  reported: { "en-US": "Reported", "zh-TW": "已公告" },
  user: { "en-US": "User", "zh-TW": "自行輸入" },
};

/** What a number counts. Rates are fractions: 0.6 is 60 %. */
export type Unit = "usdBn" | "rate" | "multiple" | "year" | "count";

export const unitText: Readonly<Record<Unit, Localized>> = {
  usdBn: { "en-US": "USD bn", "zh-TW": "十億美元" },
  rate: { "en-US": "rate", "zh-TW": "比率" },
  multiple: { "en-US": "times", "zh-TW": "倍" },
  year: { "en-US": "year", "zh-TW": "年" },
  count: { "en-US": "count", "zh-TW": "家" },
};

/** A publication; the date is the one it bears, as yyyy-mm-dd. */
export interface Source {
  readonly publisher: string;
  readonly title: string;
  readonly date: string;
  readonly url: string;
}

/** A number with its origin. */
export interface Datum {
  readonly label: Localized;
  readonly value: number;
  readonly unit: Unit;
  readonly provenance: Provenance;
  readonly source: Source;
  /** Of the article, whose non-empty lines are numbered from 1; none for other sources. */
  readonly paragraphs: readonly number[];
  /** The arithmetic behind a number that is not published as it is. */
  readonly derivation?: string;
}
