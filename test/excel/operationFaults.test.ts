import { tryFaults } from "./faultCases";
import { limits } from "./faultLimits";
import { formulaOperation, handOffOperation, repairOperation, undoOperations } from "./faultyOperations";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "./workbookWithFunctions";

// Many workbooks are opened, and a machine may have much else to do.
jest.setTimeout(180_000);

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

const operations = [
  ...undoOperations(),
  repairOperation(),
  handOffOperation("lambda"),
  handOffOperation("values"),
  formulaOperation(""),
  formulaOperation(7),
];

const numbered = operations.map((operation, seed) => ({ ...operation, seed }));

test.each(numbered)(
  "$name: complete or as before under faults, and it says which (seed $seed)",
  async (operation) => {
    const { tried, wrong } = await tryFaults(excel, operation, {
      stops: 1,
      others: "inTurn",
      seed: operation.seed,
    });
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(3);
  },
);
