import type { Datum } from "../data/provenance";
import type { PublishedFigure } from "../tables/description";

/** Whether a figure of a table is one of our data, with its own source. */
export function isDatum(figure: PublishedFigure): figure is PublishedFigure & Datum {
  return figure.source !== undefined && figure.label !== undefined && figure.paragraphs !== undefined;
}
