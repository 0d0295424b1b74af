import { languages } from "../data/language";
import { absoluteAddress, rangeAddress, sheetAddress } from "../grid/address";
import { modes, type Mode, type TableIdentity } from "./description";
import { capexGrowths, defaultOptions, weightings, type TableOptions } from "./options";
import { tableSize } from "./placement";
import type { PlacedTable } from "./reference";

/** What the block of cells of an inserted table is called on its sheet; the comment says which table it is. */
export interface TableName {
  readonly name: string;
  readonly reference: string;
  readonly comment: string;
}

/** What a name's comment says of the table it was made for. */
export interface NamedTable {
  readonly identity: TableIdentity;
  readonly mode: Mode;
}

/** Before what the comment says, so that another add-in's is not taken for it. */
const mark = "AI Capex: ";

/** The wished name of a table's block of cells. */
export function wishedTableName({ entry }: TableIdentity): string {
  return `AiCapex_${entry}`;
}

/** The name of a placed table's block; its chart is not in it. */
export function tableName(
  { table, sheetName, first }: PlacedTable,
  identity: TableIdentity,
  mode: Mode,
  name: string,
): TableName {
  const block = absoluteAddress(rangeAddress(first, tableSize(table)));
  return { name, reference: `=${sheetAddress(sheetName, block)}`, comment: tableComment(identity, mode) };
}

/** At most 255 characters, Excel's limit, whatever is chosen. */
export function tableComment({ entry, sheet, options }: TableIdentity, mode: Mode): string {
  const { company, ...others } = options;
  // Most tables are about no company.
  const ofCompany = company !== defaultOptions.company && { company };
  const facts = { entry, sheet, mode, ...others, ...ofCompany };
  return (
    mark + new URLSearchParams(Object.entries(facts).map(([key, fact]) => [key, String(fact)])).toString()
  );
}

/** The table that a comment speaks of; undefined for all that we have not written. */
export function readTableComment(comment: string): NamedTable | undefined {
  if (!comment.startsWith(mark)) return undefined;
  const facts = new URLSearchParams(comment.slice(mark.length));
  const language = languages.find((each) => each === facts.get("language"));
  const mode = modes.find((each) => each === facts.get("mode"));
  const entry = facts.get("entry");
  if (!language || !mode || entry === null) return undefined;
  const options: TableOptions = {
    language,
    weights: weightings.find((each) => each === facts.get("weights")) ?? defaultOptions.weights,
    capexGrowth: capexGrowths.find((each) => each === facts.get("capexGrowth")) ?? defaultOptions.capexGrowth,
    company: facts.get("company") ?? defaultOptions.company,
    fadeTo: numberOf(facts.get("fadeTo"), defaultOptions.fadeTo),
    ownGrowth: numberOf(facts.get("ownGrowth"), defaultOptions.ownGrowth),
  };
  return { identity: { entry, sheet: numberOf(facts.get("sheet"), 0), options }, mode };
}

function numberOf(text: string | null, otherwise: number): number {
  const number = Number(text ?? NaN);
  return Number.isFinite(number) ? number : otherwise;
}
