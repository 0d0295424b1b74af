import { languages, type Language } from "../../src/data/language";
import type { CatalogueTable } from "../../src/tables/description";
import { formattedNumber } from "../../src/tables/numberFormat";
import { placedCells } from "../../src/tables/placement";
import { functionFiles } from "../functions/functionFiles";
import { catalogueTables } from "./catalogueTables";

test("ten tables, each with an id and a place of its own", () => {
  expect(catalogueTables).toHaveLength(10);
  expect(new Set(catalogueTables.map(({ id }) => id)).size).toBe(10);
  expect(new Set(catalogueTables.map(({ group, order }) => `${group} ${order}`)).size).toBe(10);
});

const variants = catalogueTables.flatMap((table) =>
  languages.flatMap((language) =>
    (table.options?.includes("weights") ? (["equal", "guidance"] as const) : (["equal"] as const)).map(
      (weights): [string, Language, "equal" | "guidance", CatalogueTable] => [
        table.id,
        language,
        weights,
        table,
      ],
    ),
  ),
);

describe.each(variants)("%s in %s, weights %s", (_id, language, weights, table) => {
  const description = table.describe({ language, weights });
  const cells = description.rows.flat();

  test("every row is as wide as the table, and its headings are among them", () => {
    for (const row of description.rows) expect(row).toHaveLength(description.columnWidths.length);
    expect(description.headingRows).toBeLessThan(description.rows.length);
  });

  test("its title can be a sheet's name", () => {
    expect(description.title.length).toBeLessThanOrEqual(31);
    expect(description.title).not.toMatch(/[\\/?*[\]:]/);
  });

  test("the last row says where the figures come from and which data they are", () => {
    expect(description.rows.at(-1)?.[0]?.value).toMatch(/2026-02-07/);
  });

  test("every number has a format that the preview can show; text has none but where a number may come", () => {
    for (const { value, look, live, name } of cells) {
      if (typeof value === "number")
        expect(() => formattedNumber(value, look?.numberFormat ?? "none", "en-US")).not.toThrow();
      else if (value !== "") expect([look?.numberFormat, live, name]).toEqual([undefined, live, name]);
    }
  });

  test("what is an input is no formula", () => {
    const inputs = cells.filter(({ look }) => look?.ink === "input");
    expect(
      inputs.filter(({ formula, live, native, spilled }) => formula ?? live ?? native ?? spilled),
    ).toEqual([]);
  });

  test("a cell with a formula of ours has one of Excel's own, and what is spilled live has one too", () => {
    for (const { live, native, spilled } of cells) if (live ?? spilled) expect(native).toMatch(/^=/);
  });

  test("live formulas call functions that exist; native ones call none of ours, nor any newer than Excel 2016", () => {
    const called = (mode: "live" | "native") =>
      placedCells(description, mode, { row: 1, column: 1 })
        .flat()
        .flatMap((content) => String(content).match(/[A-Z][A-Z.]+(?=\()/g) ?? []);
    const ours = functionFiles.map(({ id }) => id);
    const since2016 = [
      "ABS",
      "CHOOSE",
      "COUNT",
      "IF",
      "IFERROR",
      "INT",
      "ISNUMBER",
      "LN",
      "MOD",
      "ROUND",
      "ROUNDUP",
      "ROW",
      "SIGN",
      "SUM",
      "SUMPRODUCT",
    ];
    expect([...ours, ...since2016]).toEqual(expect.arrayContaining(called("live")));
    expect(since2016).toEqual(expect.arrayContaining(called("native")));
  });

  test("formulas are found in their places and name no cell that is not there", () => {
    for (const mode of ["live", "native", "values"] as const) {
      const placed = placedCells(description, mode, { row: 9, column: 26 }).flat();
      expect(placed.filter((content) => /[{}]/.test(String(content)))).toEqual([]);
    }
  });
});

test.each(catalogueTables)(
  "$id: both languages have the same numbers and formulas in the same cells",
  (table) => {
    const cellsIn = (language: Language) =>
      table
        .describe({ language, weights: "equal" })
        .rows.map((row) =>
          row.map(({ value, name }) => [typeof value === "number" ? value : typeof value, name]),
        );
    expect(cellsIn("zh-TW")).toEqual(cellsIn("en-US"));
  },
);
