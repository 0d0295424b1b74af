/** Whether this Excel tells which cells a formula spills into; one that cannot has no spills to tell of. */
export function tellsSpills(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.12");
}
