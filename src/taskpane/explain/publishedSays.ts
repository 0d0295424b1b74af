import type { Unit } from "../../data/provenance";
import { shownCell } from "../../explain/shownValue";
import type { ValueUnit } from "../../functions/functionDoc";
import type { PublishedFigure } from "../../tables/description";
import type { ExplainMessages } from "../messages/explain";

const units: Readonly<Record<Unit, ValueUnit>> = {
  usdBn: "amount",
  rate: "rate",
  multiple: "number",
  year: "year",
  count: "number",
};

/** A figure of ours as a sentence has it. */
export function shownFigure({ value, unit }: PublishedFigure, locale: string): string {
  return shownCell(value, units[unit], locale, "sentence");
}

/** What stood in a cell before it was overwritten, and who says so. */
export function publishedSays(figure: PublishedFigure, locale: string, messages: ExplainMessages): string {
  const shown = shownFigure(figure, locale);
  switch (figure.provenance) {
    case "stated":
      return messages.articleSays(shown);
    case "derived":
      return messages.articleGives(shown);
    case "guidance":
      return messages.guidanceSays(shown);
    case "reported":
      return messages.publicationSays(shown);
    case "assumption":
    case "user":
      return messages.tableAssumed(shown);
  }
}
