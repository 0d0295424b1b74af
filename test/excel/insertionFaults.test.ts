import { insertionOperations } from "./faultyOperations";
import { testFaults } from "./testFaults";

jest.mock(
  "../../src/excel/answerLimit",
  () => jest.requireActual<{ limits: object }>("./faultLimits").limits,
);

const operations = insertionOperations();

test("ten tables in two places, and the model", () => {
  expect(operations).toHaveLength(2 * 10 + 1);
});

testFaults(operations);
