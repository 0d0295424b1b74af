import { provenanceText, type Provenance } from "../data/provenance";
import { isError, type CellValue, type ReferredCells } from "../formulas/value";
import { cellAddress, cellPosition, type CellPosition } from "../grid/address";
import { isFormula, isSameValue } from "../grid/cellContent";
import { cellLabel } from "../tables/cellLabel";
import type { Mode, PublishedFigure, TableCell, TableDescription } from "../tables/description";
import { formulaIn } from "../tables/placement";
import { hasFormula, recognizedCell, type RecognizedCell } from "../tables/recognizedCell";
import { placeIn, type TableBlock } from "../tables/tableBlock";

/** A table of ours in the workbook, with its description. */
export interface KnownTable extends TableBlock {
  readonly description: TableDescription;
}

/**
 * What a cell of our tables is: a figure of ours as published, or overwritten; an input; a link to another sheet, a
 * check or another formula; a value where the table has a formula, since it was inserted as values or was typed over;
 * a number or text that stands there to be read; or nothing.
 */
export type OwnCellKind =
  | "published"
  | "overwritten"
  | "input"
  | "link"
  | "check"
  | "formula"
  | "inserted"
  | "replaced"
  | "number"
  | "text"
  | "empty";

/** A cell of one of our tables. */
export interface OwnCell {
  readonly kind: OwnCellKind;
  /** The table's title. */
  readonly table: string;
  /** Of its row and column, in the table's words. */
  readonly label: readonly string[];
  /** How what is there now came about; none of texts, and of numbers that are labels. */
  readonly provenance?: Provenance;
  /** The figure of ours that is there, or was. */
  readonly figure?: PublishedFigure;
  /** Of a check, whether it holds; of another cell, whether it is still as the table came. */
  readonly isAsDescribed: boolean;
}

/** What the cell at a place of a sheet is; undefined where it is none of ours, or no longer known to be. */
export function ownCellAt(
  tables: readonly KnownTable[],
  sheet: string,
  position: CellPosition,
): OwnCell | undefined {
  const located = locate(tables, sheet, position);
  return located && ownCell(located.table, located.place, located.found);
}

interface LocatedCell {
  readonly table: KnownTable;
  readonly place: CellPosition;
  readonly found: RecognizedCell;
}

/** The table in which a place of a sheet is a cell that is recognized. */
function locate(
  tables: readonly KnownTable[],
  sheet: string,
  position: CellPosition,
): LocatedCell | undefined {
  for (const table of tables) {
    const place = placeIn(table, sheet, position);
    const found = place && recognizedCell(table.description, table.values, place);
    if (found) return { table, place, found };
  }
  return undefined;
}

function ownCell(table: KnownTable, place: CellPosition, found: RecognizedCell): OwnCell {
  const { description, values, formulas, table: named } = table;
  const now = {
    value: values[place.row]?.[place.column] as CellValue,
    isFormula: isFormula(formulas[place.row]?.[place.column]),
  };
  const what = whatIs(found.cell, now, named.mode, labelKind(description, found));
  return { table: description.title, label: cellLabel(description, found), ...what };
}

/**
 * The cell of the same table from which one only takes its value over, as the article's total is in every column of a
 * projection; the cell itself where it does more, or no longer refers to that one.
 */
function passedOnFrom(table: KnownTable, place: CellPosition, found: RecognizedCell): OwnCell {
  const { description, values, formulas, first } = table;
  const [, name] = /^=\{([^{}!:]+)\}$/.exec(formulaIn(found.cell, table.table.mode) ?? "") ?? [];
  const written = String(formulas[place.row]?.[place.column]).replaceAll("$", "");
  for (const [row, line] of name === undefined ? [] : values.entries())
    for (const column of line.keys()) {
      const target = recognizedCell(description, values, { row, column });
      if (!target || target.cell.name !== name) continue;
      const address = cellAddress({ row: first.row + row, column: first.column + column });
      const { workbookName } = target.cell;
      const isNamed = workbookName !== undefined && written.startsWith(`=${workbookName}`);
      const isPassedOn = isNamed ? /^=[\w.]+$/.test(written) : written === `=${address}`;
      if (isPassedOn) return ownCell(table, { row, column }, target);
    }
  return ownCell(table, place, found);
}

/** A cell as it is now. */
interface Now {
  readonly value: CellValue;
  readonly isFormula: boolean;
}

type What = Omit<OwnCell, "table" | "label">;

function whatIs(cell: TableCell, now: Now, mode: Mode, ofRow: Provenance | undefined): What {
  const isSame = isSameValue(now.value, cell.value);
  if (hasFormula(cell)) return ofFormula(cell, now, mode, isSame);
  if (cell.published) return ofFigure(cell.published, now);
  const isAsDescribed = isSame && !now.isFormula;
  if (cell.style?.role === "input") {
    const provenance = isAsDescribed && cell.value !== "" ? (ofRow ?? "assumption") : "user";
    return { kind: "input", provenance, isAsDescribed };
  }
  if (typeof cell.value !== "number") return { kind: cell.value === "" ? "empty" : "text", isAsDescribed };
  const provenance = isAsDescribed ? ofRow : "user";
  return { kind: "number", ...(provenance && { provenance }), isAsDescribed };
}

function ofFigure(figure: PublishedFigure, now: Now): What {
  const isAsDescribed = !now.isFormula && isSameValue(now.value, figure.value);
  return isAsDescribed
    ? { kind: "published", provenance: figure.provenance, figure, isAsDescribed }
    : { kind: "overwritten", provenance: "user", figure, isAsDescribed };
}

function ofFormula(cell: TableCell, now: Now, mode: Mode, isSame: boolean): What {
  const isFilled = mode === "live" && cell.spilled === true;
  const isCalculated = now.isFormula || isFilled || formulaIn(cell, mode) === undefined;
  const derived = typeof now.value === "number" ? { provenance: "derived" as const } : {};
  if (!isCalculated) return { kind: "replaced", provenance: "user", isAsDescribed: false };
  if (mode === "values" && !now.isFormula)
    return isSame
      ? { kind: "inserted", ...derived, isAsDescribed: true }
      : { kind: "replaced", provenance: "user", isAsDescribed: false };
  const { role } = cell.style ?? {};
  const kind = role === "check" || role === "link" ? role : "formula";
  return { kind, ...derived, isAsDescribed: isSame };
}

/** The kind of figures that a row says it has, in a cell of its own; the label at its head is of no kind. */
function labelKind(
  { rows, identity }: TableDescription,
  { row, column }: CellPosition,
): Provenance | undefined {
  const language = identity?.options.language;
  if (!language || column === 0) return undefined;
  const kinds = Object.keys(provenanceText) as Provenance[];
  return kinds.find((kind) => rows[row]?.some(({ value }) => value === provenanceText[kind][language]));
}

/** A cell of ours by its own label, with the kind and the figure of the one that it takes over. */
function takenFrom(tables: readonly KnownTable[], sheet: string, at: CellPosition): OwnCell | undefined {
  const located = locate(tables, sheet, at);
  if (!located) return undefined;
  const { table, place, found } = located;
  return { ...passedOnFrom(table, place, found), label: cellLabel(table.description, found) };
}

/** What cells of ours that a formula refers to have in common. */
export interface OwnCells {
  readonly table: string;
  readonly label: readonly string[];
  readonly provenance?: Provenance;
  /** The figures of ours that they hold, and those that they held before they were overwritten. */
  readonly figures: readonly PublishedFigure[];
  readonly overwritten: readonly PublishedFigure[];
}

/** What cells are that a formula refers to; undefined unless all of them are known cells of ours. */
export function ownCellsOf(
  { sheet, address, values }: ReferredCells,
  tables: readonly KnownTable[],
): OwnCells | undefined {
  const first = cellPosition(address.split(":")[0] ?? "");
  if (sheet === undefined || !first || tables.length === 0) return undefined;
  const known: OwnCell[] = [];
  for (const [row, line] of values.entries())
    for (const column of line.keys()) {
      const cell = takenFrom(tables, sheet, { row: first.row + row, column: first.column + column });
      // A range may be of a whole column.
      if (!cell) return undefined;
      known.push(cell);
    }
  const [start, end] = [known[0], known.at(-1)];
  if (!start || !end) return undefined;
  const provenance = commonProvenance(known);
  return {
    table: start.table,
    label: known.length > 1 ? start.label.filter((part) => end.label.includes(part)) : start.label,
    ...(provenance && { provenance }),
    figures: known.flatMap(({ kind, figure }) => (kind === "published" && figure ? [figure] : [])),
    overwritten: known.flatMap(({ kind, figure }) => (kind === "overwritten" && figure ? [figure] : [])),
  };
}

/** Of figures of several kinds: the user's, where any is, or worked out. */
function commonProvenance(cells: readonly OwnCell[]): Provenance | undefined {
  const kinds = new Set(cells.map(({ provenance }) => provenance));
  const [first] = kinds;
  if (kinds.size === 1) return first;
  return kinds.has("user") ? "user" : "derived";
}

/** Whether a check shows that something is wrong. */
export function isFailing({ kind, isAsDescribed }: OwnCell, value: CellValue): boolean {
  return kind === "check" && (isError(value) || !isAsDescribed);
}
