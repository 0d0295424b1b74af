import { languages } from "../../src/data/language";
import { table as allocation } from "../../src/tables/catalogue/allocation";
import { formattedNumber } from "../../src/tables/numberFormat";
import { placedCells, tableSize } from "../../src/tables/placement";
import { english, layoutFrom } from "./catalogueItems";

describe.each(languages)("in %s", (language) => {
  const table = allocation.describe({ ...english, language });
  const cells = table.rows.flat();

  test("a title, a subtitle, two notes and eight rows of five cells", () => {
    expect(tableSize(table)).toEqual({ rows: 12, columns: 5 });
    for (const row of table.rows) expect(row).toHaveLength(5);
  });

  test("its title can be a sheet's name", () => {
    expect(table.title.length).toBeLessThanOrEqual(31);
    expect(table.title).not.toMatch(/[\\/?*[\]:]/);
  });

  test("says that the weights are the user's, and where the data come from", () => {
    expect(table.rows[2]?.[0]?.value).toMatch(/Weights are yours|權重由您自訂/);
    expect(table.rows.at(-1)?.[0]?.value).toContain("2026-02-07");
  });

  test("every number has a format that the preview can show, every text none", () => {
    const numbers = cells.filter(({ value }) => typeof value === "number");
    expect(numbers).toHaveLength(15);
    for (const { value, style } of numbers) {
      expect(formattedNumber(value as number, style?.numberFormat ?? "", "en-US")).toMatch(/^[\d.,]+%?$/);
    }
    for (const { value, style } of cells)
      if (typeof value === "string") expect(style?.numberFormat).toBeUndefined();
  });

  test("inputs are plain numbers, shown in the colour of inputs; no formula is", () => {
    const inputs = cells.filter(({ style }) => style?.role === "input");
    expect(inputs.map(({ value }) => value)).toEqual([1, 1, 1, 1, 700]);
    expect(inputs.filter(({ formula }) => formula)).toEqual([]);
  });
});

test("formulas take the addresses of the place", () => {
  const layout = layoutFrom({ row: 9, column: 26 }, [allocation.describe(english)]);
  const placed = layout.tables.flatMap((place) => placedCells(place, layout, "live"));
  const kind = '=IF(Allocation_Total=700,"Stated","User")';
  const check = '=IF(ROUND(SUM(AD15:AD18)-ROUND(Allocation_Total,1),6)=0,"OK","Not OK")';
  expect(placed.slice(5).map((row) => row.slice(2, 5))).toEqual([
    ["=AB15/SUM(AB15:AB18)", "=CAPEX.ALLOCATE(AB15:AB18,Allocation_Total)", "User"],
    ["=AB16/SUM(AB15:AB18)", "", "User"],
    ["=AB17/SUM(AB15:AB18)", "", "User"],
    ["=AB18/SUM(AB15:AB18)", "", "User"],
    ["=SUM(AC15:AC18)", 700, kind],
    ["", check, ""],
    ["", "", ""],
  ]);
});
