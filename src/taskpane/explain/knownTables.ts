import type { KnownTable } from "../../explain/ownCell";
import type { TableBlock } from "../../tables/tableBlock";

/** Tables in the workbook with their descriptions; the catalogue is loaded once there is one. */
export async function knownTables(blocks: readonly TableBlock[]): Promise<readonly KnownTable[]> {
  if (blocks.length === 0) return [];
  const { describedTable } = await import(/* webpackChunkName: "describedTable" */ "./describedTable");
  return blocks.flatMap((block) => {
    const description = describedTable(block.table);
    return description ? [{ ...block, description }] : [];
  });
}
