import type { IStyleData } from "@univerjs/core";
import type { CellArea } from "./cellArea";

export type StylePart = keyof IStyleData;

/** For each cell of the area in turn: its new part of a style, null to remove it, or undefined to leave it as it is. */
type PartValues = unknown[][];

/** Changes to the styles of an area's cells that are not written yet. */
export class StyleChanges {
  private readonly cells: Partial<Record<StylePart, unknown>>[][];

  constructor(readonly area: CellArea) {
    this.cells = Array.from({ length: area.rowCount }, () =>
      Array.from({ length: area.columnCount }, () => ({})),
    );
  }

  note({ row, column }: CellArea, part: StylePart, value: unknown): void {
    const change = this.changeAt(row, column);
    if (!change) throw new Error("A style outside the area that is being changed.");
    // One edge after another.
    change[part] = part === "bd" && value ? Object.assign({}, change.bd, value) : value;
  }

  /** A cell's style as it will be. */
  appliedTo(style: IStyleData, row: number, column: number): IStyleData {
    const change = this.changeAt(row, column);
    if (!change) return style;
    const bd = Object.assign({}, style.bd, change.bd);
    return { ...style, ...change, bd } as IStyleData;
  }

  parts(): (readonly [StylePart, PartValues])[] {
    const parts = new Set(this.cells.flat().flatMap((change) => Object.keys(change) as StylePart[]));
    return [...parts].map((part) => [part, this.cells.map((row) => row.map((change) => change[part]))]);
  }

  private changeAt(row: number, column: number) {
    return this.cells[row - this.area.row]?.[column - this.area.column];
  }
}
