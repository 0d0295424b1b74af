import { BooleanNumber, BorderStyleTypes, type IBorderStyleData } from "@univerjs/core";
import { RangeThemeStyle, SheetRangeThemeModel } from "@univerjs/sheets";
import type { Spreadsheet } from "./types";

type Theme = ConstructorParameters<typeof RangeThemeStyle>[1];

/** Excel's default style of a table. */
export const defaultTableStyle = "TableStyleMedium2";

/** How many styles Excel has of each kind. */
const styleCounts: Readonly<Record<string, number>> = { Light: 21, Medium: 28, Dark: 11 };

/** Office's theme: black and the six accents, through which the styles of each kind go in turn. */
const accents = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const stripes = ["#D9D9D9", "#D9E1F2", "#FCE4D6", "#EDEDED", "#FFF2CC", "#DDEBF7", "#E2EFDA"];

/** True of "" (no style) and of the names of Excel's own styles. */
export function isTableStyle(name: unknown): name is string {
  if (name === "") return true;
  const [, kind = "", number] = /^TableStyle(Light|Medium|Dark)([1-9]\d?)$/.exec(String(name)) ?? [];
  return Number(number) <= (styleCounts[kind] ?? 0);
}

/** With any other beginning Univer also saves the cells to which a theme applies, and applies it twice to a saved table. */
const prefix = "table ";

/** The theme by which Univer draws a style of Excel's: the same colours, not every line. */
export function tableTheme({ injector }: Spreadsheet, style: string, isBanded: boolean): string {
  const name = `${prefix}${style || "TableStyleNone"}${isBanded ? "" : " without bands"}`;
  injector
    .get(SheetRangeThemeModel)
    .registerDefaultRangeTheme(new RangeThemeStyle(name, themeOf(style, isBanded)));
  return name;
}

/** The style a theme was made for, and whether it has bands. */
export function styleOfTheme(theme: string): { style: string; isBanded: boolean } {
  const [style = ""] = theme.replace(prefix, "").split(" ");
  return { style: style === "TableStyleNone" ? "" : style, isBanded: !theme.endsWith(" without bands") };
}

function themeOf(style: string, isBanded: boolean): Theme {
  const [, kind, number] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  if (!kind) return {};
  const accentIndex = (Number(number) - 1) % accents.length;
  const [accent, stripe] = [accents[accentIndex] ?? "", stripes[accentIndex] ?? ""];
  const line: IBorderStyleData = { s: BorderStyleTypes.THIN, cl: { rgb: accent } };
  const hasFilledHeader = kind !== "Light" || (Number(number) > 7 && Number(number) <= 14);
  return {
    headerRowStyle: {
      bl: BooleanNumber.TRUE,
      bd: { t: line, b: line },
      ...(hasFilledHeader && { bg: { rgb: accent }, cl: { rgb: "#FFFFFF" } }),
    },
    ...(isBanded && { firstRowStyle: { bg: { rgb: stripe } } }),
    lastRowStyle: { bd: { b: line } },
  };
}
