import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { insertTables } from "../../src/excel/insertion/insertTables";
import { languages, type Language } from "../../src/data/language";
import { withWantedChart } from "../../src/tables/chartLook";
import { modes, type Mode, type TableDescription } from "../../src/tables/description";
import { defaultOptions } from "../../src/tables/options";
import { sheetsOf } from "../../src/tables/sheetsOf";
import type { Excelize } from "../../src/workbench/xlsxWriter/excelize";
import { readWorkbook } from "../../src/workbench/contents/readWorkbook";
import { writeXlsx } from "../../src/workbench/xlsxWriter/writeXlsx";
import { sampleFile, sampleIds } from "../../src/workbench/samples";
import { excelPlatforms } from "../../src/workbench/excelPlatform";
import { Workbook } from "../../src/workbench/officeHost/workbook/workbook";
import { openWorkbookWithFunctions } from "../excel/workbookWithFunctions";
import { catalogueItems, type CatalogueItem } from "../tables/catalogueItems";
import { loadExcelizeInNode } from "../workbench/excelizeInNode";

/** A workbook with one entry of the catalogue, as a user would insert it and save it. */
export interface Sample {
  /** Below the folder: en-US/live/projection.xlsx. */
  readonly file: string;
  readonly mode: Mode;
  readonly sheets: readonly TableDescription[];
}

/** Every entry in each mode and language. */
export const samples: readonly Sample[] = languages.flatMap((language) =>
  modes.flatMap((mode) =>
    catalogueItems.map((item) => ({
      file: `${language}/${mode}/${item.id}.xlsx`,
      mode,
      sheets: describedSheets(item, language),
    })),
  ),
);

/** The workbench's own samples, live and in each language, where its page looks for them. */
export const workbenchSamples: readonly Sample[] = languages.flatMap((language) =>
  sampleIds.map((id) => ({
    file: sampleFile(id, language),
    mode: "live" as const,
    sheets: catalogueItems
      .filter((item) => item.id === id)
      .flatMap((item) => describedSheets(item, language)),
  })),
);

function describedSheets(item: CatalogueItem, language: Language): readonly TableDescription[] {
  return sheetsOf(item, { ...defaultOptions, language }).map((sheet) => withWantedChart(sheet, undefined));
}

/** Writes samples into a folder, with the writer of the workbench's Download. */
export async function writeSamples(folder: string, selected: readonly Sample[] = samples): Promise<void> {
  const excelize = await loadExcelizeInNode();
  for (const sample of selected) {
    const file = path.join(folder, sample.file);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, await written(sample, excelize));
  }
}

async function written({ mode, sheets }: Sample, excelize: Excelize): Promise<Uint8Array> {
  const excel = openWorkbookWithFunctions();
  try {
    await insertTables(sheets, mode, { kind: "newSheets" });
    await deleteFirstSheet();
    await excel.settled();
    return writeXlsx(excelize, readWorkbook(new Workbook(excel.spreadsheet, excelPlatforms.strict)));
  } finally {
    excel.close();
  }
}

/** The empty one that a new workbook has. */
function deleteFirstSheet(): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").delete();
    await context.sync();
  });
}
