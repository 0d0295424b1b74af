import fc from "fast-check";
import { tryFaults } from "../excel/faultCases";
import { furtherOperations, insertionOperations, otherOperations } from "../excel/faultyOperations";
import { noWaitForLostAnswers } from "../excel/noWaitForLostAnswers";
import { insertion, tryInsertion } from "../excel/randomWorkbooks";
import { openWorkbookWithFunctions } from "../excel/workbookWithFunctions";
import { record } from "./report";
import { seed } from "./seed";

const operations = [...insertionOperations(), ...otherOperations(), ...furtherOperations()];

/** Of the actions of a request, after how many of them it is stopped in turn; SOAK_STOPS=Infinity takes hours. */
const stops = Number(process.env.SOAK_STOPS ?? 3);

test.each(operations)("faults in every request of $name", async (operation) => {
  const excel = openWorkbookWithFunctions();
  noWaitForLostAnswers(excel);
  try {
    const { tried, complete, left, wrong } = await tryFaults(excel, operation, {
      stops,
      others: "all",
      seed,
    });
    record(
      `Faults: ${operation.name} (seed ${seed})`,
      String(tried),
      `${complete} complete, ${tried - complete - left - wrong.length} as before, ${left} with a leftover that was named, ${wrong.length} otherwise than told`,
    );
    expect(wrong).toEqual([]);
  } finally {
    excel.close();
  }
});

test("insertions into random workbooks", async () => {
  const ends: Record<string, number> = {};
  const numRuns = Number(process.env.SOAK_RUNS ?? 150);
  await fc.assert(
    fc.asyncProperty(insertion, async (random) => {
      const excel = openWorkbookWithFunctions();
      try {
        const { ended, wrong } = await tryInsertion(excel, random);
        ends[ended] = (ends[ended] ?? 0) + 1;
        expect(wrong).toBeUndefined();
      } finally {
        excel.close();
      }
    }),
    { numRuns, seed },
  );
  record(`Insertions into random workbooks (seed ${seed})`, String(numRuns), JSON.stringify(ends));
});
