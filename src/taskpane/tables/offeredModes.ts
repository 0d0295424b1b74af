import { modes, type Mode, type TableDescription } from "../../tables/description";

/** The modes that make a difference to a table: text alone has only values. */
export function offeredModes(table: TableDescription): readonly Mode[] {
  const cells = table.rows.flat();
  const isOffered: Record<Mode, boolean> = {
    live: cells.some(({ live }) => live !== undefined),
    native: cells.some(({ formula, live, native }) => (formula ?? native ?? live) !== undefined),
    values: true,
  };
  return modes.filter((mode) => isOffered[mode]);
}
