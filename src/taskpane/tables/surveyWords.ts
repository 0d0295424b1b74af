import type { Survey } from "../../excel/survey";
import { sheetAddress, type RangeSize } from "../../tables/address";
import type { Strings } from "../strings/enUS";

/** What a survey found: a headline, and a phrase without a full stop. */
export interface SurveyWords {
  readonly what: string;
  readonly why: string;
}

/** What is in the way of a table; undefined where nothing is. */
export function obstacleWords(survey: Survey, size: RangeSize, words: Strings): SurveyWords | undefined {
  const { obstacle, sheetName, address } = survey;
  switch (obstacle?.kind) {
    case undefined:
      return undefined;
    case "occupied":
      return {
        what: words.notEmpty(sheetAddress(sheetName, obstacle.address)),
        why: words.inTheWay(obstacle.count),
      };
    case "table":
      return { what: words.tableInTheWay(obstacle.name), why: words.placeCutsIt };
    case "protectedSheet":
      return { what: words.sheetIsProtected(sheetName), why: words.sheetRefusesChanges };
    case "protectedWorkbook":
      return { what: words.workbookIsProtected, why: words.workbookRefusesSheets };
    case "sheetEdge":
      return {
        what: words.tooNearTheEdge(sheetAddress(sheetName, address)),
        why: words.needsRoom(size.rows, size.columns),
      };
  }
}

/** Where a table will go if nothing is in its way. */
export function targetWords(survey: Survey, size: RangeSize, words: Strings): SurveyWords {
  return {
    what: sheetAddress(survey.sheetName, survey.address),
    why: survey.target.kind === "newSheet" ? words.willBeAdded : words.allEmpty(size.rows * size.columns),
  };
}
