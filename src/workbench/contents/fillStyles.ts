import {
  generateRandomId,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from "@univerjs/core";
import { pixelsPerIndent } from "../officeHost/range/pixelsPerIndent";
import { horizontalAlignments, verticalAlignments } from "../officeHost/range/rangeFormat";
import type { CellLook } from "./workbookContents";

/** The styles of cells as Univer has them: one for all cells that look alike. */
export class FillStyles {
  readonly styles: Record<string, IStyleData> = {};
  private readonly idsByLook = new WeakMap<CellLook, string>();
  private readonly idsByText = new Map<string, string>();

  /** The id of a style; undefined where the cell looks as any new one. */
  idOf(look: CellLook): string | undefined {
    const known = this.idsByLook.get(look) ?? this.idOfStyle(styleOf(look));
    this.idsByLook.set(look, known);
    return known || undefined;
  }

  private idOfStyle(style: IStyleData): string {
    const text = JSON.stringify(style);
    if (text === "{}") return "";
    const known = this.idsByText.get(text);
    if (known !== undefined) return known;
    const id = generateRandomId();
    this.idsByText.set(text, id);
    this.styles[id] = style;
    return id;
  }
}

/** Excel's words count where the style says something else. */
function styleOf({
  style,
  horizontalAlignment,
  verticalAlignment,
  wrapsText,
  indentLevel,
}: CellLook): IStyleData {
  const ht = valueOf(horizontalAlignments, horizontalAlignment) ?? HorizontalAlign.UNSPECIFIED;
  const vt = valueOf(verticalAlignments, verticalAlignment) ?? VerticalAlign.BOTTOM;
  const indent = Math.round((style.pd?.l ?? 0) / pixelsPerIndent);
  return {
    ...style,
    ...(ht !== (style.ht ?? HorizontalAlign.UNSPECIFIED) && { ht }),
    ...(vt !== (style.vt || VerticalAlign.BOTTOM) && { vt }),
    ...(wrapsText !== (style.tb === WrapStrategy.WRAP) && {
      tb: wrapsText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    }),
    ...(indentLevel !== indent && { pd: { l: indentLevel * pixelsPerIndent } }),
  };
}

function valueOf<T>(values: Readonly<Record<string, T>>, name: string): T | undefined {
  return values[name];
}
