import { excelPlatforms, type ExcelPlatform } from "../../src/workbench/excelPlatform";
import { platformOperations } from "./faultyOperations";
import { testFaults } from "./testFaults";

const { desktop, web, mac } = excelPlatforms;

/** All but strict, on which every other suite runs, and silent, which is strict for everything that can fail. */
const platforms: [why: string, platform: ExcelPlatform][] = [
  ["names in the user's separators", { ...desktop, locale: "de-DE" }],
  ["names in English, empty cells as null", web],
  ["a calculation that is never done", mac],
];

test("every platform is tried, each with an insertion, an undo, a repair, a copy and a formula in a Table", () => {
  expect(platforms).toHaveLength(Object.keys(excelPlatforms).length - 2);
  expect(platformOperations()).toHaveLength(5);
});

describe.each(platforms)("%s", (_why, platform) => testFaults(platformOperations(), [], platform));
