import { parseArea, splitSheetName, type CellArea } from "../officeHost/range/cellArea";
import { excelSheetSize } from "../spreadsheet/sheetSizes";
import type { CellContents, SheetContents } from "../contents/workbookContents";
import { escapeXml } from "./escapeXml";

/** Finds what a cell shows; undefined where that is nothing. */
type ShownIn = (row: number, column: number) => CellContents["value"] | undefined;

/** What the cells of charts show, which a file repeats in its charts: a preview calculates nothing. */
export class ChartCaches {
  private readonly shown = new Map<string, ShownIn>();

  constructor(private readonly sheets: readonly SheetContents[]) {}

  /** The numbers that cells show, as a chart has them; others are left out, as gaps. */
  numbers(reference: string, format: string): string {
    const points = this.pointsOf(reference, (value) => typeof value === "number");
    return `<numCache><formatCode>${escapeXml(format)}</formatCode>${points}</numCache>`;
  }

  /** The texts that cells show. */
  texts(reference: string): string {
    return `<strCache>${this.pointsOf(reference, (value) => value !== "")}</strCache>`;
  }

  private pointsOf(reference: string, counts: (value: CellContents["value"]) => boolean): string {
    const { sheetName = "", cells } = splitSheetName(reference);
    const area = parseArea(cells, excelSheetSize);
    const shown = this.shownOn(sheetName);
    if (!area || !shown) return `<ptCount val="0"/>`;
    const points = positionsOf(area).flatMap(([row, column], index) => {
      const value = shown(row, column);
      const isPoint = value !== undefined && counts(value);
      return isPoint ? `<pt idx="${index}"><v>${escapeXml(String(value))}</v></pt>` : [];
    });
    return `<ptCount val="${area.rowCount * area.columnCount}"/>${points.join("")}`;
  }

  private shownOn(name: string): ShownIn | undefined {
    const sheet = this.sheets.find((each) => each.name === name);
    if (!sheet || this.shown.has(name)) return this.shown.get(name);
    const values = new Map(sheet.cells.map(({ row, column, value }) => [`${row} ${column}`, value]));
    this.shown.set(name, (row, column) => values.get(`${row} ${column}`));
    return this.shown.get(name);
  }
}

/** Whole rows and columns have more cells than a chart draws. */
const mostPoints = 32_000;

function positionsOf({ row, column, rowCount, columnCount }: CellArea): [row: number, column: number][] {
  return Array.from({ length: Math.min(mostPoints, rowCount * columnCount) }, (_, index) => [
    row + Math.floor(index / columnCount),
    column + (index % columnCount),
  ]);
}
