import fc from "fast-check";
import { insertion, tryInsertion } from "./randomWorkbooks";
import { openWorkbookWithFunctions } from "./workbookWithFunctions";

// Many workbooks are opened, and a machine may have much else to do.
jest.setTimeout(180_000);

test("no cell outside the announced range changes, whatever is in the workbook, and Undo leaves no trace", async () => {
  const ends = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(insertion, async (random) => {
      const excel = openWorkbookWithFunctions();
      try {
        const { ended, wrong } = await tryInsertion(excel, random);
        ends.set(ended, (ends.get(ended) ?? 0) + 1);
        expect(wrong).toBeUndefined();
      } finally {
        excel.close();
      }
    }),
    { numRuns: 24, seed: 7, endOnFailure: true },
  );
  // Both ends are among them, or nothing much was tried.
  expect(Math.min(ends.get("inserted") ?? 0, ends.get("refused") ?? 0)).toBeGreaterThan(5);
});
