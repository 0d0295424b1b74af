/** Cells of a sheet. */
export interface SheetRange {
  readonly sheetName: string;
  /** Without the sheet: B2:B6. */
  readonly address: string;
}

/** The cells that are selected. Excel refuses where these are several areas, or none. */
export function readSelectedRange(): Promise<SheetRange> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    const { worksheet } = range;
    range.load("address");
    worksheet.load("name");
    await context.sync();
    return {
      sheetName: worksheet.name,
      address: range.address.slice(range.address.lastIndexOf("!") + 1),
    };
  });
}
