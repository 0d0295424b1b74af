import { readWorkbook } from "../../src/workbench/contents/readWorkbook";
import type { WorkbookContents } from "../../src/workbench/contents/workbookContents";
import { excelPlatforms } from "../../src/workbench/excelPlatform";
import { Workbook } from "../../src/workbench/officeHost/workbook/workbook";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "../excel/workbookWithFunctions";

/** The contents of an open workbook. */
export function contentsOf({ spreadsheet }: Pick<WorkbookWithFunctions, "spreadsheet">): WorkbookContents {
  return readWorkbook(new Workbook(spreadsheet, excelPlatforms.strict));
}

/** The contents of a workbook that is made in Excel's way, in an empty one that is then closed. */
export async function madeContents(
  make: (excel: WorkbookWithFunctions) => Promise<unknown>,
): Promise<WorkbookContents> {
  const excel = openWorkbookWithFunctions();
  try {
    await make(excel);
    await excel.settled();
    return contentsOf(excel);
  } finally {
    excel.close();
  }
}
