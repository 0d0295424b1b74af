import { insertTables } from "../../src/excel/insertion/insertTables";
import { rangeAddress } from "../../src/grid/address";
import { table as allocation } from "../../src/tables/catalogue/allocation";
import { table as projection } from "../../src/tables/catalogue/projection";
import { table as watchlist } from "../../src/tables/catalogue/watchlist";
import type { CatalogueTable, Mode } from "../../src/tables/description";
import { blockAddress } from "../../src/tables/placement";
import type { ChartCells } from "../../src/workbench/charts/chartData";
import { ChartStore } from "../../src/workbench/charts/chartStore";
import { english } from "../tables/catalogueItems";
import { rangeOf, targetAt } from "./sheet1";
import { openWorkbookWithFunctions } from "./workbookWithFunctions";

const rows: { table: CatalogueTable; mode: Mode; why: string }[] = [
  { table: allocation, mode: "live", why: "its cells are busy or empty while the chart is made" },
  { table: watchlist, mode: "values", why: "its cells hold texts before the user's own numbers" },
  { table: projection, mode: "live", why: "it has four series" },
  { table: projection, mode: "values", why: "its cells hold numbers" },
];

const eachWay = rows.flatMap((row) =>
  [true, false].map((chartsMakeNoSeries) => ({ ...row, id: row.table.id, chartsMakeNoSeries })),
);

const addressOf = ({ row, column, rowCount, columnCount }: ChartCells) =>
  rangeAddress({ row, column }, { rows: rowCount, columns: columnCount });

test.each(eachWay)(
  "the chart of $id, $mode ($why), has the described series, chartsMakeNoSeries: $chartsMakeNoSeries",
  async ({ table, mode, chartsMakeNoSeries }) => {
    const excel = openWorkbookWithFunctions({ platform: { chartsMakeNoSeries } });
    try {
      const described = table.describe(english);
      expect(await insertTables([described], mode, await targetAt("B2"))).toMatchObject({ kind: "inserted" });
      const [chart] = excel.spreadsheet.injector
        .get(ChartStore)
        .ofSheet(excel.workbook.getActiveSheet().getSheetId());
      expect(
        chart?.series.map(({ name, values }) => ({ name, values: values && addressOf(values) })),
      ).toEqual(
        described.chart?.series.map(({ name, values }) => ({
          name,
          values: blockAddress(described, values, { row: 1, column: 1 }),
        })),
      );
      const below = await rangeOf(`B${described.rows.length + 2}:B60`, ["values"]);
      expect((below.values as unknown[][]).flat().join("")).toBe("");
    } finally {
      excel.close();
    }
  },
);

test("what a chart is made of is taken out again where making it fails", async () => {
  const excel = openWorkbookWithFunctions();
  try {
    const described = allocation.describe(english);
    const target = await targetAt("B2");
    excel.requests.length = 0;
    excel.faults.plan(2, { kind: "refused" });
    await insertTables([described], "values", target).catch(() => undefined);
    const actions = excel.requests[1]?.request.Actions.length ?? 0;
    expect(actions).toBeGreaterThan(0);
    const left: unknown[] = [];
    for (let after = 1; after < actions; after += 1) {
      excel.faults.plan(2, { kind: "stopped", after });
      await insertTables([described], "values", target).catch(() => undefined);
      excel.faults.clear();
      const { values } = await rangeOf("A1:J40", ["values"]);
      left.push(...(values as unknown[][]).flat().filter((value) => value !== ""));
    }
    expect(left).toEqual([]);
  } finally {
    excel.close();
  }
});
