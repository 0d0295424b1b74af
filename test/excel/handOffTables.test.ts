import { handOff } from "../../src/excel/handoff/handOff";
import { insertTables } from "../../src/excel/insertion/insertTables";
import { sheetsOf } from "../../src/tables/sheetsOf";
import { functionModules } from "../handoff/functionModules";
import { entryCount } from "../inventory";
import { catalogueItems, english } from "../tables/catalogueItems";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "./workbookWithFunctions";

let excel: WorkbookWithFunctions;
beforeEach(() => {
  excel = openWorkbookWithFunctions();
});
afterEach(() => excel.close());

/** Tables of facts, which nothing calculates. */
const withoutFunctions = ["claims", "sources", "strategy"];

test("every table and the model is found, those without functions among them", () => {
  expect(catalogueItems).toHaveLength(entryCount);
  expect(catalogueItems.map(({ id }) => id)).toEqual(expect.arrayContaining(withoutFunctions));
});

test.each(catalogueItems)("the copy of $id in LAMBDAs shows what it shows", async (item) => {
  const { id } = item;
  await insertTables(sheetsOf(item, { ...english, weights: "guidance" }), "live", { kind: "newSheets" });
  await excel.settled();
  const made = await handOff({
    mode: "lambda",
    functions: functionModules,
    noteOn: (formula) => formula,
  });
  if (withoutFunctions.includes(id)) expect(made).toEqual({ kind: "nothing" });
  else {
    expect(made).toMatchObject({ kind: "made", mode: "lambda", differing: [], leftOut: [] });
    expect(made.kind === "made" && made.compared).toBeGreaterThan(0);
  }
});
