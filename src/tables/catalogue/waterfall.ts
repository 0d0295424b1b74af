import { baseline } from "../../data/article";
import { unitText } from "../../data/provenance";
import { mix } from "../../functions/capex/mix";
import { project } from "../../functions/capex/project";
import { vintages } from "../../functions/capex/vintages";
import * as cells from "../cells";
import { emptyCell, type CatalogueTable, type TableCell } from "../description";
import type { TableOptions } from "../options";
import { publishedInput, sourceRow } from "../published";
import * as styles from "../styles";
import { asOf, titled } from "../titled";

const texts = {
  "en-US": {
    notes: [
      "Each year's spending (a vintage) is written off straight-line from its own year on.",
      "Vintages before 2026 are left out.",
    ],
    growth: "Growth after 2026",
    life: "Life, years",
    year: "Vintage, USD bn",
    capex: "Capex",
    total: "Charge, one life",
    mixed: "Charge, mixed lives",
    servers: "Servers: share, life",
    buildings: "Buildings: share, life",
  },
  "zh-TW": {
    notes: ["每年支出（批次）自當年起以直線法提列。", "不含 2026 年以前的批次。"],
    growth: "2026 年後成長率",
    life: "耐用年限（年）",
    year: "批次（十億美元）",
    capex: "資本支出",
    total: "折舊，單一年限",
    mixed: "折舊，混合年限",
    servers: "伺服器：比重、年限",
    buildings: "建物：比重、年限",
  },
};

const firstYear = baseline.year.value;
const years = [0, 1, 2, 3, 4].map((later) => firstYear + later);
const last = years.at(-1) ?? firstYear;

const columnWidths = [190, 84, ...years.map(() => 84)];

const growth = 0.15;
const life = 5;
/** Microsoft's fiscal 2026: two thirds of its spending short-lived (call of 2026-07-29). Lives are assumptions. */
const kinds = { servers: { share: 2 / 3, life: 5 }, buildings: { share: 1 / 3, life: 20 } };
type Kind = keyof typeof kinds;
const kindNames = Object.keys(kinds) as Kind[];

const spending = years.map((year) => project([[year]], [[growth]])[0]?.[0] as number);
const allCapex = `{capex ${firstYear}:capex ${last}}`;

/** The part of a vintage's cost that is charged in a year, n years after it: full lives and what is left of the last. */
const chargedPart = (n: string, lifeCell: string) =>
  `(MIN(${n}+1,${lifeCell})-MIN(${n},${lifeCell}))/${lifeCell}`;

function vintageRow(charges: readonly (number | "")[], year: number, row: number): TableCell[] {
  const isFirst = row === 0;
  const capex: TableCell = isFirst
    ? publishedInput(baseline.total, styles.amount, `capex ${year}`)
    : cells.number(spending[row] ?? 0, styles.amount, {
        name: `capex ${year}`,
        formula: `={capex ${year - 1}}*(1+{growth})`,
      });
  return [
    cells.number(year, styles.plain, { name: `vintage ${year}` }),
    capex,
    ...years.map((charged, column): TableCell => {
      const value = charges[column] ?? "";
      return {
        value,
        style: styles.amount,
        name: `charge ${year} ${charged}`,
        native: column < row ? "=0" : `={capex ${year}}*${chargedPart(String(column - row), "{life}")}`,
        ...(isFirst && column === 0 ? { live: `=CAPEX.VINTAGES(${allCapex},{life})` } : { spilled: true }),
      };
    }),
  ];
}

/** The charge of a year from all vintages under the mix of lives, in a cell of Excel's own. */
function nativeMix(column: number): string {
  const parts = kindNames.flatMap((kind) =>
    years
      .slice(0, column + 1)
      .map(
        (year, row) =>
          `{capex ${year}}*{share ${kind}}*${chargedPart(String(column - row), `{life ${kind}}`)}`,
      ),
  );
  return `=${parts.join("+")}`;
}

/** Depreciation vintage by vintage, and the charge where assets differ in life. */
export const table: CatalogueTable = {
  id: "waterfall",
  group: "cost",
  order: 2,
  title: { "en-US": "Depreciation waterfall", "zh-TW": "折舊瀑布表" },
  line: { "en-US": "Vintages by year, and a mix of lives", "zh-TW": "各批次逐年折舊與混合年限" },

  describe({ language }: TableOptions) {
    const words = texts[language];
    const grid = vintages([spending], [[life]]) as (number | "")[][];
    const rows = years.map((year, row) => vintageRow(grid[row] ?? [], year, row));
    const totals: TableCell[] = [
      cells.text(words.total, styles.total),
      { ...emptyCell, style: styles.total },
      ...years.map((year, column) =>
        cells.number(
          grid.at(-1)?.[column] as number,
          { ...styles.total, ...styles.amount },
          {
            name: `total ${year}`,
            native: `=SUM({charge ${firstYear} ${year}:charge ${last} ${year}})`,
            spilled: true,
          },
        ),
      ),
    ];
    const mixed = mix(
      [spending],
      [kindNames.map((kind) => kinds[kind].share)],
      [kindNames.map((kind) => kinds[kind].life)],
    )[0] as number[];
    const mixRow: TableCell[] = [
      cells.text(words.mixed, { bold: true }),
      emptyCell,
      ...years.map((year, column) =>
        cells.number(
          mixed[column] ?? 0,
          { ...styles.amount, bold: true },
          {
            name: `mixed ${year}`,
            native: nativeMix(column),
            live:
              `=INDEX(CAPEX.MIX(${allCapex},{share servers:share buildings},{life servers:life buildings}),` +
              `${column + 1},1)`,
          },
        ),
      ),
    ];
    return titled({
      title: this.title[language],
      subtitle: [unitText.usdBn[language], asOf(language)],
      notes: words.notes,
      rows: [
        [cells.text(words.growth), cells.input(growth, styles.rate, "growth", "Waterfall_Growth")],
        [cells.text(words.life), cells.input(life, styles.factor, "life", "Waterfall_Life")],
        [
          cells.text(words.year, styles.heading),
          cells.text(words.capex, styles.numberHeading),
          ...years.map((year) => cells.number(year, { ...styles.numberHeading, ...styles.plain })),
        ],
        ...rows,
        totals,
        ...kindNames.map((kind) => [
          cells.text(words[kind]),
          kind === "buildings"
            ? cells.number(kinds[kind].share, styles.rate, {
                name: "share buildings",
                formula: "=1-{share servers}",
              })
            : cells.input(kinds[kind].share, styles.rate, `share ${kind}`, "Waterfall_Servers"),
          cells.input(kinds[kind].life, styles.factor, `life ${kind}`),
        ]),
        mixRow,
        sourceRow(language, rows),
      ],
      columnWidths,
      headingRows: 3,
    });
  },
};
