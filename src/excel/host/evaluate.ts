/** What Excel makes of a formula that is in no cell, by way of a name that is gone again when it answers. */
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
