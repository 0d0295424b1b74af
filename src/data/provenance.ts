/**
 * How a number came about: published by the article (stated) or by a company in its accounts (reported),
 * worked out from such numbers (derived), a company's outlook (guidance), chosen to calculate with
 * (assumption), or entered by the person at the sheet (user).
 */
export type Kind = "stated" | "derived" | "assumption" | "guidance" | "reported" | "user";

/** What a number counts. Rates are fractions: 0.6 is 60 %. */
export type Unit = "usdBn" | "rate" | "year" | "count";

/** A number with its origin; paragraphs number the article's non-empty lines from 1. */
export interface Datum {
  readonly value: number;
  readonly unit: Unit;
  readonly kind: Kind;
  readonly paragraphs: readonly number[];
}

/** A publication; the date is the one it bears, as yyyy-mm-dd. */
export interface Source {
  readonly publisher: string;
  readonly title: string;
  readonly date: string;
  readonly url: string;
}
