import { tryFaults } from "./faultCases";
import { limits } from "./faultLimits";
import { insertionOperations } from "./faultyOperations";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "./workbookWithFunctions";

jest.mock(
  "../../src/excel/answerLimit",
  () => jest.requireActual<{ limits: object }>("./faultLimits").limits,
);

let excel: WorkbookWithFunctions;
beforeEach(() => {
  excel = openWorkbookWithFunctions();
  limits.excel = excel;
});
afterEach(() => excel.close());

const operations = insertionOperations();

test("ten tables in two places, and the model", () => {
  expect(operations).toHaveLength(2 * 10 + 1);
});

test.each(operations)(
  "$name: under each fault it is complete or as before, and says which",
  async (operation) => {
    const { tried, wrong } = await tryFaults(excel, operation, { stops: 2, others: "few", seed: 1 });
    expect(wrong).toEqual([]);
    expect(tried).toBe(2 * (2 + 2 + 1));
  },
);
