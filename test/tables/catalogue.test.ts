import type { Language } from "../../src/data/language";
import { formattedNumber } from "../../src/tables/numberFormat";
import { placedCells, reference } from "../../src/tables/placement";
import { linkedCell, wishedNames } from "../../src/tables/reference";
import { sheetsOf } from "../../src/tables/sheetsOf";
import { functionFiles } from "../functions/functionFiles";
import { entryCount, languageCount, modelSheetCount, tableCount, guidedTableCount } from "../inventory";
import { catalogueItems, english, layoutFrom, variants } from "./catalogueItems";

test("every table and the model is found, each with an id and a place of its own", () => {
  expect(catalogueItems).toHaveLength(entryCount);
  expect(new Set(catalogueItems.map(({ id }) => id)).size).toBe(entryCount);
  expect(new Set(catalogueItems.map(({ group, order }) => `${group} ${order}`)).size).toBe(entryCount);
});

const sheets = variants.flatMap(({ id, language, figures, sheets: all }) =>
  all.map((sheet) => ({ id, language, figures, sheet, all })),
);

test("every table and every sheet of the model is there in each language, and with the figures of guidance", () => {
  const inOneLanguage = tableCount + modelSheetCount + (guidedTableCount + modelSheetCount);
  expect(sheets).toHaveLength(languageCount * inOneLanguage);
});

describe.each(sheets)("$id, $sheet.title, $language, figures $figures", ({ id, sheet: description, all }) => {
  const cells = description.rows.flat();
  const cellsPlaced = (mode: "live" | "native" | "values") => {
    const layout = layoutFrom({ row: 9, column: 26 }, all);
    const place = layout.tables.find(({ table }) => table === description);
    return place ? placedCells(place, layout, mode).flat().map(String) : [];
  };

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
    for (const { value, style, live, name } of cells) {
      if (typeof value === "number")
        expect(() => formattedNumber(value, style?.numberFormat ?? "none", "en-US")).not.toThrow();
      else if (value !== "") expect([style?.numberFormat, live, name]).toEqual([undefined, live, name]);
    }
  });

  test("what is an input is no formula", () => {
    const inputs = cells.filter(({ style }) => style?.role === "input");
    expect(
      inputs.filter(({ formula, live, native, spilled }) => formula ?? live ?? native ?? spilled),
    ).toEqual([]);
  });

  test("a cell with a formula of ours has one of Excel's own, and what is spilled live has one too", () => {
    const natives = cells.flatMap(({ live, native, spilled }) => ((live ?? spilled) ? [String(native)] : []));
    // The examples of the functions show these themselves, in place of which Excel has nothing.
    if (id === "functions") expect(new Set(natives)).toEqual(new Set(["undefined"]));
    else expect(natives.filter((native) => !native.startsWith("="))).toEqual([]);
  });

  test("live formulas call functions that exist; native ones call none of ours, nor any newer than Excel 2016", () => {
    const called = (mode: "live" | "native") =>
      cellsPlaced(mode).flatMap((content) =>
        content.startsWith("=") ? (content.match(/[A-Z][A-Z.]+(?=\()/g) ?? []) : [],
      );
    const ours = functionFiles.map(({ id }) => id);
    const since2016 = [
      "ABS",
      "AND",
      "AVERAGE",
      "CHOOSE",
      "COUNT",
      "COUNTIF",
      "IF",
      "IFERROR",
      "IFNA",
      "INDEX",
      "INT",
      "ISNUMBER",
      "ISTEXT",
      "LN",
      "MATCH",
      "MAX",
      "MIN",
      "MOD",
      "N",
      "OR",
      "RIGHT",
      "ROUND",
      "ROUNDUP",
      "ROW",
      "SIGN",
      "SQRT",
      "SUM",
      "SUMPRODUCT",
      "VALUE",
    ];
    expect(called("live").filter((name) => ![...ours, ...since2016].includes(name))).toEqual([]);
    expect(called("native").filter((name) => !since2016.includes(name))).toEqual([]);
  });

  test("formulas are found in their places and name no cell that is not there", () => {
    const placed = (["live", "native", "values"] as const).flatMap(cellsPlaced);
    expect(placed.length).toBeGreaterThan(0);
    expect(placed.filter((content) => content.match(reference))).toEqual([]);
  });

  test("a link has a short text that is entered as it is, and leads to a web page or to a cell that is there", () => {
    const layout = layoutFrom({ row: 9, column: 26 }, all);
    const [placed] = layout.tables.filter(({ table }) => table === description);
    for (const cell of cells.filter(({ link }) => link !== undefined)) {
      const { link = "", value, formula, live, native, spilled } = cell;
      expect([formula, live, native, spilled]).toEqual(Array(4).fill(undefined));
      // Nothing that Excel would read as a number or a day.
      expect(String(value)).toMatch(/^(?:\p{L}|\d+–).{0,59}$/u);
      if (placed && link.startsWith("{")) expect(linkedCell(link, placed, layout)).toMatch(/![A-Z]+\d+$/);
      else expect(new URL(link).protocol).toBe("https:");
    }
  });

  test("no cell shows an address: it is a link under a name", () => {
    expect(cells.filter(({ value }) => String(value).includes("://"))).toEqual([]);
  });

  test("records are headed by texts that are all different, as Excel Tables ask for", () => {
    if (!description.records) return;
    const [headings, last] = description.records.rows;
    const names = description.rows[headings]?.map(({ value }) => value) ?? [];
    expect(names.filter((name) => typeof name !== "string" || name === "")).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(last).toBeLessThan(description.rows.length - 1);
    expect(
      description.rows
        .slice(headings, last + 1)
        .flat()
        .filter(({ spilled }) => spilled),
    ).toEqual([]);
  });
});

test("the records are of these tables, and names in the workbook are letters, digits and underscores", () => {
  const english = sheets.filter(
    ({ language, figures, id }) => language === "en-US" && figures === "ours" && id !== "model",
  );
  const records = english.flatMap(({ sheet }) => sheet.records?.workbookName ?? []);
  expect(records.sort()).toEqual(["Claims", "CompanyGuidance", "Sources", "Strategy", "WatchList"]);
  const names = sheets.flatMap(({ all }) => wishedNames(all));
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => !/^[A-Za-z]+(_[A-Za-z0-9]+)*$/.test(name))).toEqual([]);
});

test.each(catalogueItems)(
  "$id: both languages have the same numbers and formulas in the same cells",
  (item) => {
    const cellsIn = (language: Language) =>
      sheetsOf(item, { ...english, language }).map(({ rows }) =>
        rows.map((row) =>
          row.map(({ value, name }) => [typeof value === "number" ? value : typeof value, name]),
        ),
      );
    expect(cellsIn("zh-TW")).toEqual(cellsIn("en-US"));
  },
);

test.each(variants)(
  "$id, $language, figures $figures: no name in the workbook is wished for twice",
  ({ sheets: all }) => {
    const names = wishedNames(all);
    expect(new Set(names).size).toBe(names.length);
  },
);
