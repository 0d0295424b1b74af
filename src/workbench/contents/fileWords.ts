import type { LabelPosition, TickLabelPosition } from "../charts/chartData";

// What a file calls what has a name in Office.js: ECMA-376, 18.18 and 21.2.3.

/** Where a label of a chart is: ST_DLblPos. */
export const labelPlaces: Readonly<Record<LabelPosition, string>> = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
};

/** Where an axis has its labels: ST_TickLblPos. */
export const tickLabelPlaces: Readonly<Record<TickLabelPosition, string>> = {
  NextToAxis: "nextTo",
  Low: "low",
  High: "high",
  None: "none",
};

/** What a colour of a scale stands for: ST_CfvoType. Univer and Excelize have the same words. */
export const scalePoints: Readonly<Record<string, string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};

/** How a text is compared in a conditional format: ST_CfType. Univer has the same words. */
export const textComparisons: Readonly<Record<string, string>> = {
  Contains: "containsText",
  NotContains: "notContainsText",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
};

/** The name of a word; undefined where no name has it. */
export function nameOfWord<Name extends string>(
  words: Readonly<Record<Name, string>>,
  word: string | undefined,
): Name | undefined {
  return (Object.keys(words) as Name[]).find((name) => words[name] === word);
}
