import { modes, type Mode, type TableDescription } from "../../tables/description";

/** The modes that differ in what is inserted: a table of text alone has only values. */
export function offeredModes(tables: readonly TableDescription[]): readonly Mode[] {
  const cells = tables.flatMap(({ rows }) => rows.flat());
  const isOffered: Record<Mode, boolean> = {
    live: cells.some(({ live }) => live !== undefined),
    native: cells.some(({ formula, native }) => (formula ?? native) !== undefined),
    values: true,
  };
  return modes.filter((mode) => isOffered[mode]);
}
