import { describeAgain } from "../../tables/describeAgain";
import type { TableDescription } from "../../tables/description";
import { tableComment, type NamedTable } from "../../tables/tableName";
import { catalogueItems } from "../catalogue";

/** By what the comment says; a table is described once, for a selection must not take long. */
const described = new Map<string, TableDescription | undefined>();

/** The description of a table that is named in the workbook. */
export function describedTable({ identity, mode }: NamedTable): TableDescription | undefined {
  const key = tableComment(identity, mode);
  if (!described.has(key)) described.set(key, describeAgain(identity, catalogueItems));
  return described.get(key);
}
