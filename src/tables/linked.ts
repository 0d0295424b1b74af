import type { TableCell, TableDescription } from "./description";

/** What becomes of the inputs of a table in a model, by cell name: a formula that fetches each, or null for a fixed value. */
export type Links = Readonly<Record<string, string | null>>;

interface Linking {
  /** By which other tables of the model refer to it. */
  readonly key: string;
  readonly links: Links;
  /** In place of a first line that speaks of inputs. */
  readonly note?: string;
}

/** A table as part of a model: it has no inputs of its own, and none of its cells is named in the workbook. */
export function linked(table: TableDescription, { key, links, note }: Linking): TableDescription {
  const rows = table.rows.map((row) => row.map((cell) => linkedCell(cell, links)));
  const unlinked = rows.flat().filter(({ style }) => style?.role === "input");
  if (unlinked.length > 0)
    throw new Error(
      `"${table.title}" has inputs of its own: ${unlinked.map(({ name }) => name).join(", ")}.`,
    );
  if (note !== undefined && rows[0]?.[0]) rows[0][0] = { ...rows[0][0], value: note };
  return { ...table, key, rows };
}

function linkedCell(cell: TableCell, links: Links): TableCell {
  const unnamed = { ...cell, workbookName: undefined };
  const link = cell.name === undefined ? undefined : links[cell.name];
  if (link === undefined) return unnamed;
  const style = { ...cell.style, pendingInput: false };
  return link === null
    ? { ...unnamed, style: { ...style, role: undefined } }
    : { ...unnamed, formula: link, style: { ...style, role: "link" } };
}
