import { entryCount } from "../inventory";
import { otherOperations } from "./faultyOperations";
import { testFaults } from "./testFaults";

const operations = otherOperations();

test("an undo of each table and of the model, repair, a copy, a formula in three cells and a check", () => {
  expect(operations).toHaveLength(entryCount + 1 + 1 + 3 + 1);
});

// Formulas that refer to an Excel Table are put in other words as it goes; in a Table's column something else stands in a
// cell for a moment before its formula.
testFaults(operations, ["undo of guidance, at the selection", "a formula into a Table's column"]);
