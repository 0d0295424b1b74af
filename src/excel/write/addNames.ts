import { localFormula } from "../../formulas/localFormula";

/** A name of the workbook to be defined. */
export interface NewName {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
}

/**
 * Defines names of the workbook, in one request. An Excel where a comma starts the decimals may read the formulas of
 * names with the user's separators (OfficeDev/office-js#2891): where it refuses the first one, which has a comma if any
 * has, all are defined in that way.
 */
export async function addNames(context: Excel.RequestContext, added: readonly NewName[]): Promise<void> {
  if (added.length === 0) return;
  const commasFirst = [...added].sort((a, b) => Number(hasComma(b)) - Number(hasComma(a)));
  try {
    await queueAll(context, commasFirst);
  } catch (thrown) {
    if (!(thrown instanceof OfficeExtension.Error && thrown.code === "InvalidArgument")) throw thrown;
    const local = commasFirst.map(({ formula, ...name }) => ({
      ...name,
      formula: localFormula(formula, { decimal: "," }),
    }));
    await queueAll(context, local);
  }
}

async function queueAll(context: Excel.RequestContext, added: readonly NewName[]): Promise<void> {
  for (const { name, formula, comment } of added) context.workbook.names.add(name, formula, comment);
  await context.sync();
}

function hasComma({ formula }: NewName): boolean {
  return formula.includes(",");
}
