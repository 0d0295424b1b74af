import { entryCount } from "../inventory";
import { otherOperations } from "./faultyOperations";
import { testFaults } from "./testFaults";

const operations = otherOperations();

test("an undo of each table and of the model, repair, a copy and a formula in two cells", () => {
  expect(operations).toHaveLength(entryCount + 1 + 1 + 2);
});

// Formulas that refer to an Excel Table are put in other words as it goes.
testFaults(operations, ["undo of guidance, at the selection"]);
