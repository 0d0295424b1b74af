/** Evaluates a formula in Excel without a cell, by way of a temporary defined name. */
export async function evaluate(context: Excel.RequestContext, formula: string): Promise<unknown> {
  const { names } = context.workbook;
  const name = `aiCapexQuestion${Date.now()}`;
  const item = names.add(name, formula);
  item.visible = false;
  item.load("value");
  item.delete();
  try {
    await context.sync();
    return item.value as unknown;
  } catch (thrown) {
    names.getItemOrNullObject(name).delete();
    await context.sync();
    throw thrown;
  }
}
