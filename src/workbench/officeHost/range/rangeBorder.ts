import { BorderStyleTypes, type IBorderData, type IBorderStyleData, type Nullable } from "@univerjs/core";
import { ClientObject } from "../protocol/clientObject";
import { invalidArgument } from "../protocol/officeError";
import type { CellArea } from "./cellArea";
import { toHexColor } from "./color";
import type { Range } from "./range";

export const borderSides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;

/** One of Office.js's names of a border that Univer can draw; there are no diagonal ones. */
export type BorderSide = (typeof borderSides)[number];

/** Office.js's style and weight of a line together make one of Univer's kinds. */
const lineKinds: readonly (readonly [style: string, weight: string, kind: BorderStyleTypes])[] = [
  ["None", "Thin", BorderStyleTypes.NONE],
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
];

/** Excel.RangeBorder: one edge of a range, or the lines between its cells. */
export class RangeBorder extends ClientObject {
  constructor(
    private readonly range: Range,
    private readonly side: BorderSide,
  ) {
    super();
  }

  override get id(): string {
    return this.side;
  }

  get SideIndex(): string {
    return this.side;
  }
  get Style(): string {
    return this.kind()[0];
  }
  set Style(style: unknown) {
    const [, weight] = this.kind();
    this.draw({ s: findKind(style, weight) ?? findKind(style) });
  }
  get Weight(): string {
    return this.kind()[1];
  }
  set Weight(weight: unknown) {
    const [style] = this.kind();
    const visibleStyle = style === "None" ? "Continuous" : style;
    this.draw({ s: findKind(visibleStyle, weight) ?? findKind("Continuous", weight) });
  }
  get Color(): string {
    return toHexColor(this.line()?.cl?.rgb ?? "#000000");
  }
  set Color(color: unknown) {
    this.draw({ s: this.line()?.s ?? BorderStyleTypes.THIN, cl: { rgb: toHexColor(color) } });
  }

  private kind() {
    const drawn = this.line()?.s ?? BorderStyleTypes.NONE;
    const known = lineKinds.find(([, , kind]) => kind === drawn);
    if (!known) throw invalidArgument();
    return known;
  }

  /** The line at the first cell of this side. */
  private line(): Nullable<IBorderStyleData> {
    const [stroke] = this.strokes();
    return stroke && this.range.cells.style(stroke.area.row, stroke.area.column).bd?.[stroke.edge];
  }

  private draw({ s, cl }: { s: BorderStyleTypes | undefined; cl?: IBorderStyleData["cl"] }): void {
    if (s === undefined) throw invalidArgument();
    this.range.worksheet.assertUnprotected();
    const line = s === BorderStyleTypes.NONE ? null : { s, cl: cl ?? this.line()?.cl ?? { rgb: "#000000" } };
    for (const { area, edge } of this.strokes()) this.range.cells.setStyle(area, "bd", { [edge]: line });
  }

  /** The edges of cells that make up this side. */
  private strokes(): { area: CellArea; edge: keyof Pick<IBorderData, "t" | "b" | "l" | "r"> }[] {
    const { area } = this.range;
    const lastRow = { ...area, row: area.row + area.rowCount - 1, rowCount: 1 };
    const lastColumn = { ...area, column: area.column + area.columnCount - 1, columnCount: 1 };
    switch (this.side) {
      case "EdgeTop":
        return [{ area: { ...area, rowCount: 1 }, edge: "t" }];
      case "EdgeBottom":
        return [{ area: lastRow, edge: "b" }];
      case "EdgeLeft":
        return [{ area: { ...area, columnCount: 1 }, edge: "l" }];
      case "EdgeRight":
        return [{ area: lastColumn, edge: "r" }];
      case "InsideHorizontal":
        return area.rowCount < 2 ? [] : [{ area: { ...area, rowCount: area.rowCount - 1 }, edge: "b" }];
      case "InsideVertical":
        return area.columnCount < 2
          ? []
          : [{ area: { ...area, columnCount: area.columnCount - 1 }, edge: "r" }];
    }
  }
}

function findKind(style: unknown, weight?: unknown): BorderStyleTypes | undefined {
  return lineKinds.find(([name, thickness]) => name === style && (!weight || thickness === weight))?.[2];
}
