import { baseline } from "../../data/article";
import type { Datum, Unit } from "../../data/provenance";
import { amountFormat, callOf, rateFormat, type OfferedFigure } from "./offeredFigure";

/** A figure of the article, ready for a cell. */
export interface BaselineFigure {
  readonly item: string;
  readonly datum: Datum;
  readonly figure: OfferedFigure;
}

const formatOf: Record<Unit, string> = {
  usdBn: amountFormat,
  rate: rateFormat,
  multiple: '0.0"x"',
  year: "0",
  count: "0",
};

/** What is stated comes before what is worked out from it. */
export const baselineFigures: readonly BaselineFigure[] = Object.entries<Datum>(baseline)
  .sort(([, a], [, b]) => Number(b.provenance === "stated") - Number(a.provenance === "stated"))
  .map(([item, datum]) => ({
    item,
    datum,
    figure: {
      value: datum.value,
      formula: `=${callOf("CAPEX.BASELINE", item)}`,
      numberFormat: formatOf[datum.unit],
    },
  }));
