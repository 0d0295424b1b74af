import type { BorderStyleTypes, IBorderData, IStyleBase, IStyleData } from "@univerjs/core";
import { plainLook } from "../contents/plainLook";
import type { CellLook } from "../contents/workbookContents";
import { pixelsPerIndent } from "../officeHost/range/pixelsPerIndent";
import type { FileColors } from "./fileColors";
import { limits } from "./limits";
import { numberFormatOf } from "./numberFormats";
import type { OmissionKind } from "./omission";
import { isOn, isTrue, type XmlElement } from "./xml";
import { XlsxRefusal } from "./xlsxRefusal";

/** The letters of a cell that says nothing else; the writer has the same. */
const defaultFont = { name: "Calibri", size: 11 };

// The numbers of Univer's enumerations, which the worker does not load.
const lines: Readonly<Record<string, BorderStyleTypes>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};
const doubleLine = 10;
const wrap = 3;
const horizontals: Readonly<Record<string, [name: string, ht: number]>> = {
  left: ["Left", 1],
  center: ["Center", 2],
  right: ["Right", 3],
  justify: ["Justify", 4],
  distributed: ["Distributed", 6],
  // Across the empty cells beside it, which the workbench does not do.
  centerContinuous: ["Center", 2],
};
const verticals: Readonly<Record<string, [name: string, vt: number]>> = {
  top: ["Top", 1],
  center: ["Center", 2],
  justify: ["Top", 1],
  distributed: ["Center", 2],
};
/** A file's rotation of letters that stand below one another: ECMA-376, 18.8.1. */
const stacked = 255;

/** A cell's look, and what of it is left out. */
export interface FileStyle {
  readonly look: CellLook;
  readonly omitted: readonly OmissionKind[];
}

/** Whether a look can be seen in a cell without contents. */
export function isSeenWhereEmpty({ look: { style } }: FileStyle): boolean {
  return style.bg !== undefined || style.bd !== undefined;
}

/** The looks that cells and conditional formats refer to by number. */
export class CellStyles {
  private readonly cells: readonly FileStyle[];
  private readonly conditional: readonly IStyleBase[];

  constructor(sheet: XmlElement | undefined, colors: FileColors) {
    const part = (list: string, name: string) => sheet?.at(list)?.all(name) ?? [];
    const formats = part("cellXfs", "xf");
    if (formats.length > limits.styles) throw new XlsxRefusal("tooManyStyles", `${formats.length}`);
    const numbers = part("numFmts", "numFmt").map(({ attributes }) => attributes);
    const ownNumbers = new Map(
      numbers.map(({ numFmtId, formatCode = "" }) => [Number(numFmtId), formatCode]),
    );
    const fonts = part("fonts", "font").map((font) => ownFont(fontOf(font, colors)));
    const fills = part("fills", "fill").map((fill) => fillOf(fill, colors, false));
    const borders = part("borders", "border").map((border) => bordersOf(border, colors));
    this.cells = formats.map((format) => {
      const { fontId, fillId, borderId, numFmtId } = format.attributes;
      const fill = fills[Number(fillId)];
      const border = borders[Number(borderId)];
      const pattern = numberFormatOf(Number(numFmtId), ownNumbers);
      const base: IStyleData = {
        ...fonts[Number(fontId)],
        ...(fill?.color && { bg: { rgb: fill.color } }),
        ...(border?.lines && { bd: border.lines }),
        ...(pattern && { n: { pattern } }),
      };
      const omitted: OmissionKind[] = [
        ...(fill?.isPattern ? (["fillPattern"] as const) : []),
        ...(border?.isDiagonal ? (["diagonalBorder"] as const) : []),
      ];
      return { look: aligned(base, format.at("alignment")), omitted };
    });
    this.conditional = part("dxfs", "dxf").map((format) => {
      const [font, fill, border] = ["font", "fill", "border"].map((name) => format.at(name));
      const borderLines = border && bordersOf(border, colors).lines;
      const background = fill && fillOf(fill, colors, true).color;
      return {
        ...(font && fontOf(font, colors)),
        ...(background && { bg: { rgb: background } }),
        ...(borderLines && { bd: borderLines }),
      };
    });
  }

  /** The look of a number for one; a plain one where there is no such number. */
  ofCell(id: number): FileStyle {
    return this.cells[id] ?? { look: plainLook, omitted: [] };
  }

  ofCondition(id: number): IStyleBase {
    return this.conditional[id] ?? {};
  }
}

function fontOf(font: XmlElement, colors: FileColors): IStyleBase {
  const name = font.value("name") ?? font.value("rFont");
  const size = Number(font.value("sz"));
  const underline = font.at("u")?.attributes["val"] ?? (font.at("u") ? "single" : "none");
  const offset = { subscript: 2, superscript: 3 }[font.value("vertAlign") ?? ""];
  const color = colors.isAutomatic(font.at("color")) ? undefined : colors.ofCell(font.at("color"));
  return {
    ...(name && { ff: name }),
    ...(size > 0 && { fs: size }),
    ...(isOn(font.at("b")) && { bl: 1 }),
    ...(isOn(font.at("i")) && { it: 1 }),
    ...(underline !== "none" && { ul: { s: 1, ...(underline.startsWith("double") && { t: doubleLine }) } }),
    ...(isOn(font.at("strike")) && { st: { s: 1 } }),
    ...(offset && { va: offset }),
    ...(color && { cl: { rgb: color } }),
  };
}

/** Without the name and size that cells have anyway. */
function ownFont({ ff, fs, ...rest }: IStyleBase): IStyleBase {
  return {
    ...(ff !== undefined && ff !== defaultFont.name && { ff }),
    ...(fs !== undefined && fs !== defaultFont.size && { fs }),
    ...rest,
  };
}

/** A conditional format has the colour of a plain fill where cells have that behind a pattern. */
function fillOf(
  fill: XmlElement,
  colors: FileColors,
  isConditional: boolean,
): { color?: string; isPattern: boolean } {
  const gradient = fill.at("gradientFill");
  if (gradient) return { ...colored(colors.ofCell(gradient.at("stop", "color"))), isPattern: true };
  const pattern = fill.at("patternFill");
  const kind = pattern?.attributes["patternType"] ?? (isConditional ? "solid" : "none");
  if (!pattern || kind === "none") return { isPattern: false };
  const [front, back] = ["fgColor", "bgColor"].map((name) => {
    const color = pattern.at(name);
    return colors.isAutomatic(color) && color?.attributes["theme"] === undefined
      ? undefined
      : colors.ofCell(color);
  });
  if (kind === "solid") return { ...colored(isConditional ? (back ?? front) : front), isPattern: false };
  return { ...colored(back ?? front), isPattern: true };
}

function colored(color: string | undefined): { color?: string } {
  return color === undefined ? {} : { color };
}

function bordersOf(border: XmlElement, colors: FileColors): { lines?: IBorderData; isDiagonal: boolean } {
  const line = (...names: readonly string[]) => {
    const edge = names.map((name) => border.at(name)).find((each) => each !== undefined);
    const kind = lines[edge?.attributes["style"] ?? ""];
    const color = edge?.at("color");
    return (
      kind && {
        s: kind,
        cl: { rgb: (colors.isAutomatic(color) ? undefined : colors.ofCell(color)) ?? "#000000" },
      }
    );
  };
  // The strict form of the format names the sides by the direction of the text.
  const edges = { l: line("left", "start"), r: line("right", "end"), t: line("top"), b: line("bottom") };
  const drawn = Object.entries(edges).filter(([, edge]) => edge !== undefined);
  const { diagonalUp, diagonalDown } = border.attributes;
  const isDiagonal = line("diagonal") !== undefined && (isTrue(diagonalUp) || isTrue(diagonalDown));
  return { ...(drawn.length > 0 && { lines: Object.fromEntries(drawn) }), isDiagonal };
}

function aligned(base: IStyleData, alignment: XmlElement | undefined): CellLook {
  const { horizontal = "", vertical = "", wrapText, indent, textRotation } = alignment?.attributes ?? {};
  const [horizontalAlignment, ht] = horizontals[horizontal] ?? ["General"];
  const [verticalAlignment, vt] = verticals[vertical] ?? ["Bottom"];
  const wrapsText = isTrue(wrapText);
  const indentLevel = Math.min(250, Math.max(0, Math.trunc(Number(indent)) || 0));
  const rotation = Number(textRotation) || 0;
  const style = {
    ...base,
    ...(ht !== undefined && { ht }),
    ...(vt !== undefined && { vt }),
    ...(wrapsText && { tb: wrap }),
    ...(indentLevel > 0 && { pd: { l: indentLevel * pixelsPerIndent } }),
    ...(rotation > 0 && { tr: rotationOf(rotation) }),
  };
  return { style, horizontalAlignment, verticalAlignment, wrapsText, indentLevel };
}

/** Up to 90 degrees the letters go up; what is more than 90 is how far they go down. Univer counts down. */
function rotationOf(rotation: number): IStyleData["tr"] {
  if (rotation === stacked) return { a: 0, v: 1 };
  return { a: rotation <= 90 ? -rotation : rotation - 90 };
}
