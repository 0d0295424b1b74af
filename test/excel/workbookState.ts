/** Everything in a workbook that an insertion could touch, as Office.js reads it. */
export function workbookState(): Promise<unknown> {
  return Excel.run(async (context) => {
    const { worksheets, names, tables } = context.workbook;
    worksheets.load("items/name,items/id");
    names.load("items/name,items/formula");
    tables.load("items/name,items/showHeaders");
    await context.sync();
    const sheets = worksheets.items.map((sheet) => {
      const cells = sheet.getRange("A1:Z60");
      context.load(cells, ["formulas", "numberFormat", "format/font/bold", "format/font/color"]);
      const columns = Array.from({ length: 12 }, (_, index) => sheet.getRange("A:L").getColumn(index).format);
      columns.forEach((format) => format.load("columnWidth"));
      sheet.charts.load("items/name");
      sheet.names.load("items/name,items/formula");
      const conditionalFormats = cells.conditionalFormats.getCount();
      return { sheet, cells, columns, conditionalFormats };
    });
    await context.sync();
    return {
      names: names.items.map(({ name, formula }) => [name, formula as unknown]),
      tables: tables.items.map(({ name }) => name),
      sheets: sheets.map(({ sheet, cells, columns, conditionalFormats }) => ({
        name: sheet.name,
        names: sheet.names.items.map(({ name, formula }) => [name, formula as unknown]),
        formulas: cells.formulas,
        numberFormat: cells.numberFormat as unknown,
        bold: cells.format.font.bold,
        color: cells.format.font.color,
        columnWidths: columns.map(({ columnWidth }) => columnWidth),
        charts: sheet.charts.items.map(({ name }) => name),
        conditionalFormats: conditionalFormats.value,
      })),
    };
  });
}
