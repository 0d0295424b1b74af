import type { XmlElement } from "./xml";

/** The palette of Excel 97: ECMA-376, part 1, 18.8.27; the first 8 stand there twice. */
const basic = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];
const indexedColors = [
  ...basic,
  ...basic,
  ...(
    "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
    "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
    "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
  ).split(" "),
];

/** The colours of a theme as cells count them: ECMA-376, 18.8.3, has light before dark, and the theme dark before light. */
const themeNames = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** Office's theme of 2013, for files without one. */
const officeTheme = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
];
const officeLinks = ["0563C1", "954F72"];

/** What charts call the colours of text and background. */
const aliases: Readonly<Record<string, string>> = { bg1: "lt1", tx1: "dk1", bg2: "lt2", tx2: "dk2" };

/** The colours that a file's numbers and names for colours mean. */
export class FileColors {
  private readonly theme: readonly string[];
  private readonly indexed: readonly string[];

  constructor(theme: XmlElement | undefined, palette: XmlElement | undefined) {
    const scheme = theme?.at("themeElements", "clrScheme");
    this.theme = [...officeTheme, ...officeLinks].map((office, index) => {
      const [color] = scheme?.at(themeNames[index] ?? "")?.children ?? [];
      return hexDigits(color?.attributes["lastClr"] ?? color?.attributes["val"]) ?? office;
    });
    const own =
      palette?.all("rgbColor").map(({ attributes }) => hexDigits(attributes["rgb"]) ?? "000000") ?? [];
    this.indexed = [...own, ...indexedColors.slice(own.length)];
  }

  /** A colour of a cell, #RRGGBB; nothing where it is automatic, as that of text is by the theme. */
  ofCell(color: XmlElement | undefined): string | undefined {
    const { rgb, theme, indexed, tint = "0" } = color?.attributes ?? {};
    const digits =
      theme !== undefined
        ? this.theme[Number(theme)]
        : (hexDigits(rgb) ?? this.indexed[Number(indexed ?? -1)]);
    return digits === undefined ? undefined : `#${tinted(digits, Number(tint) || 0)}`;
  }

  /** Whether a colour is that of text by the theme, or automatic. */
  isAutomatic(color: XmlElement | undefined): boolean {
    const { theme, tint = "0", auto, indexed } = color?.attributes ?? {};
    return (theme === "1" && Number(tint) === 0) || auto !== undefined || Number(indexed) >= 64;
  }

  /** The colour of a drawing's fill or line, if it has a plain one: srgbClr, schemeClr or sysClr in a solidFill. */
  ofDrawing(solidFill: XmlElement | undefined): string | undefined {
    const [color] = solidFill?.children ?? [];
    if (!color) return undefined;
    const { val = "", lastClr } = color.attributes;
    const digits = color.name === "schemeClr" ? this.accent(val) : hexDigits(lastClr ?? val);
    if (digits === undefined) return undefined;
    const share = (name: string) => Number(color.value(name) ?? NaN) / 100_000;
    const [modulation, offset] = [share("lumMod"), share("lumOff")];
    if (Number.isNaN(modulation) && Number.isNaN(offset)) return `#${digits}`;
    return `#${withLightness(digits, (lightness) => lightness * (modulation || 1) + (offset || 0))}`;
  }

  /** The colour of a theme's name, as charts write it. */
  accent(name: string): string | undefined {
    return this.theme[themeNames.indexOf(aliases[name] ?? name)];
  }
}

/** The last six digits: those before them are how opaque it is. */
function hexDigits(color: string | undefined): string | undefined {
  return /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(color ?? "")?.[1]?.toUpperCase();
}

/** ECMA-376, 18.8.19: darker below 0, and lighter above. */
function tinted(digits: string, tint: number): string {
  if (tint === 0) return digits;
  return withLightness(digits, (lightness) =>
    tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint,
  );
}

/** The colour with another lightness (of hue, saturation and lightness). */
function withLightness(digits: string, change: (lightness: number) => number): string {
  const parts = [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16) / 255);
  const [least, most] = [Math.min(...parts), Math.max(...parts)];
  const lightness = (least + most) / 2;
  const changed = Math.min(1, Math.max(0, change(lightness)));
  // Hue and saturation stay if the distances from the lightness stay in proportion to what it leaves room for.
  const room = (light: number) => Math.min(light, 1 - light);
  const scale = room(lightness) === 0 ? 0 : room(changed) / room(lightness);
  return parts.map((part) => hexByte(changed + (part - lightness) * scale)).join("");
}

function hexByte(share: number): string {
  return Math.round(Math.min(1, Math.max(0, share)) * 255)
    .toString(16)
    .padStart(2, "0")
    .toUpperCase();
}
