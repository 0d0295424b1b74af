import type { PageSettings } from "./pageSettings";

/** An entry of the product's catalogue, as a workbook that can be opened. */
export type SampleId = (typeof sampleIds)[number];

/** The sample workbooks, those for a beginner first. */
export const sampleIds = ["model", "analyses", "functions"] as const;

/** Where a sample is, seen from the page; the build copies the files from the folder samples. */
export function sampleFile(id: SampleId, language: PageSettings["language"]): string {
  return `samples/${language}/${id}.xlsx`;
}
