/** Queues loading the names that the active sheet has for itself: the workbook is refused them (OfficeDev/office-js#2875). */
export function loadActiveSheetNames({ workbook }: Excel.RequestContext): Excel.NamedItemCollection {
  const { names } = workbook.worksheets.getActiveWorksheet();
  names.load("items/name");
  return names;
}
