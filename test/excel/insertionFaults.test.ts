import { modelCount, tableCount } from "../inventory";
import { insertionOperations } from "./faultyOperations";
import { testFaults } from "./testFaults";

const operations = insertionOperations();

test("every table in two places, and the model", () => {
  expect(operations).toHaveLength(2 * tableCount + modelCount);
});

testFaults(operations);
