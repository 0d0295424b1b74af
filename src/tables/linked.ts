import type { TableCell, TableDescription } from "./description";

/** What becomes of the cells of a table in a model, by name: a formula that fetches each, or null for a fixed value. */
export type Links = Readonly<Record<string, string | null>>;

interface Linking {
  /** By which other tables of the model refer to it. */
  readonly key: string;
  readonly links: Links;
  /** What cells show in the model in place of what they show alone, by name. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Cells whose rows the model has no use for. */
  readonly leftOut?: readonly string[];
}

/** A table as part of a model: it has no inputs of its own, and none of its cells is named in the workbook. */
export function linked(
  table: TableDescription,
  { key, links, values = {}, leftOut = [] }: Linking,
): TableDescription {
  const isLeftOut = (row: readonly TableCell[]) =>
    row.some(({ name }) => name !== undefined && leftOut.includes(name));
  const rows = table.rows
    .filter((row) => !isLeftOut(row))
    .map((row) => row.map((cell) => linkedCell(cell, links, values)));
  const unlinked = rows.flat().filter(({ style }) => style?.role === "input");
  if (unlinked.length > 0)
    throw new Error(
      `"${table.title}" has inputs of its own: ${unlinked.map(({ name }) => name).join(", ")}.`,
    );
  const headingRows = table.headingRows - table.rows.slice(0, table.headingRows).filter(isLeftOut).length;
  return { ...table, key, rows, headingRows };
}

function linkedCell(
  cell: TableCell,
  links: Links,
  values: Readonly<Record<string, string | number>>,
): TableCell {
  const value = (cell.name === undefined ? undefined : values[cell.name]) ?? cell.value;
  const unnamed = { ...cell, value, workbookName: undefined };
  const link = cell.name === undefined ? undefined : links[cell.name];
  if (link === undefined) return unnamed;
  const style = { ...cell.style, pendingInput: false };
  if (link === null) return { ...unnamed, style: { ...style, role: undefined } };
  const calculated = { live: undefined, native: undefined, spilled: undefined };
  return { ...unnamed, ...calculated, formula: link, style: { ...style, role: "link" } };
}
