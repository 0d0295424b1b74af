import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  TextDecoration,
  type IBorderData,
  type IColorStyle,
  type IStyleBase,
  type Nullable,
} from "@univerjs/core";
import type { Alignment, Border, Fill, Font, Style } from "excelize-wasm";
import { toHexColor } from "../officeHost/range/color";
import type { CellLook } from "../contents/workbookContents";

/** The letters of a cell that says nothing else, as in a new workbook of Excel's. */
const defaultFont: Font = { Family: "Calibri", Size: 11 };
/** Black, or white where Excel is dark. */
const textColor: Font = { ColorTheme: 1 };

/** The number Excelize has for each kind of line. */
const lines: Partial<Record<BorderStyleTypes, number>> = {
  [BorderStyleTypes.THIN]: 1,
  [BorderStyleTypes.MEDIUM]: 2,
  [BorderStyleTypes.DASHED]: 3,
  [BorderStyleTypes.DOTTED]: 4,
  [BorderStyleTypes.THICK]: 5,
  [BorderStyleTypes.DOUBLE]: 6,
  [BorderStyleTypes.HAIR]: 7,
  [BorderStyleTypes.MEDIUM_DASHED]: 8,
  [BorderStyleTypes.DASH_DOT]: 9,
  [BorderStyleTypes.MEDIUM_DASH_DOT]: 10,
  [BorderStyleTypes.DASH_DOT_DOT]: 11,
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT]: 12,
  [BorderStyleTypes.SLANT_DASH_DOT]: 13,
};

const edges = { l: "left", r: "right", t: "top", b: "bottom" } as const;

/** A cell's look in Excelize's words. */
export function cellStyle(look: CellLook): Style {
  const { style } = look;
  return {
    Font: { ...defaultFont, ...(style.cl?.rgb ? {} : textColor), ...fontOf(style) },
    ...fillOf(style),
    Border: bordersOf(style.bd),
    Alignment: alignmentOf(look),
    ...(style.n?.pattern && { CustomNumFmt: style.n.pattern }),
  };
}

/** What a conditional format changes, in Excelize's words. */
export function conditionalStyle(style: IStyleBase): Style {
  const font = fontOf(style);
  return {
    ...(Object.keys(font).length > 0 && { Font: font }),
    ...fillOf(style),
    ...(style.bd && { Border: bordersOf(style.bd) }),
  };
}

function fontOf({ ff, fs, bl, it, ul, st, cl, va }: IStyleBase): Font {
  const isDouble = ul?.t === TextDecoration.DOUBLE;
  return {
    ...(ff && { Family: ff }),
    ...(fs && { Size: fs }),
    ...(bl === BooleanNumber.TRUE && { Bold: true }),
    ...(it === BooleanNumber.TRUE && { Italic: true }),
    ...(ul?.s === BooleanNumber.TRUE && { Underline: isDouble ? "double" : "single" }),
    ...(st?.s === BooleanNumber.TRUE && { Strike: true }),
    ...(va === BaselineOffset.SUBSCRIPT && { VertAlign: "subscript" }),
    ...(va === BaselineOffset.SUPERSCRIPT && { VertAlign: "superscript" }),
    ...(cl?.rgb && { Color: toHexColor(cl.rgb) }),
  };
}

function fillOf({ bg }: IStyleBase): { Fill?: Fill } {
  return bg?.rgb ? { Fill: { Type: "pattern", Pattern: 1, Color: [toHexColor(bg.rgb)] } } : {};
}

function bordersOf(borders: Nullable<IBorderData>): Border[] {
  return Object.entries(edges).flatMap(([edge, type]) => {
    const line = borders?.[edge as keyof typeof edges];
    const style = line && lines[line.s];
    return style ? [{ Type: type, Style: style, Color: lineColor(line.cl) }] : [];
  });
}

function lineColor(color: Nullable<IColorStyle>): string {
  return toHexColor(color?.rgb ?? "#000000");
}

function alignmentOf({
  horizontalAlignment,
  verticalAlignment,
  wrapsText,
  indentLevel,
}: CellLook): Alignment {
  // Excel indents only what is aligned to a side.
  const horizontal = horizontalAlignment === "General" && indentLevel > 0 ? "Left" : horizontalAlignment;
  return {
    ...(horizontal !== "General" && { Horizontal: horizontal.toLowerCase() }),
    ...(verticalAlignment !== "Bottom" && { Vertical: verticalAlignment.toLowerCase() }),
    ...(wrapsText && { WrapText: true }),
    ...(indentLevel > 0 && { Indent: indentLevel }),
  };
}
