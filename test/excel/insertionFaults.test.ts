import { modelCount, tableCount } from "../inventory";
import { insertionOperations } from "./faultyOperations";
import { testFaults } from "./testFaults";

jest.mock(
  "../../src/excel/answerLimit",
  () => jest.requireActual<{ limits: object }>("./faultLimits").limits,
);

const operations = insertionOperations();

test("every table in two places, and the model", () => {
  expect(operations).toHaveLength(2 * tableCount + modelCount);
});

testFaults(operations);
