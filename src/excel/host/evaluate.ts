import { nameValue } from "./nameValue";

/**
 * Evaluates a formula in Excel without a cell, by way of a temporary defined name. The formula has no commas and no
 * decimals: some Excels read a name's formula in the user's locale (OfficeDev/office-js#2891).
 */
export async function evaluate(context: Excel.RequestContext, formula: string): Promise<unknown> {
  const { names } = context.workbook;
  const name = `aiCapexQuestion${Date.now()}`;
  const item = names.add(name, formula);
  item.visible = false;
  item.load("value");
  item.delete();
  try {
    await context.sync();
    return nameValue(item);
  } catch (thrown) {
    names.getItemOrNullObject(name).delete();
    await context.sync();
    throw thrown;
  }
}
