import { baseline } from "../../data/article";
import { unitText } from "../../data/provenance";
import { allocate } from "../../functions/capex/allocate";
import * as cells from "../cells";
import { emptyCell, type CatalogueTable, type PublishedFigure, type TableCell } from "../description";
import { nativeAllocation } from "../nativeAllocation";
import type { TableOptions } from "../options";
import { kindColoring, publishedInput, publishedKind, sourceRow } from "../published";
import * as styles from "../styles";
import { asOf, titled } from "../titled";

const texts = {
  "en-US": {
    notes: [
      "The article gives no split by use (¶15: much of it does not go to chips).",
      "The weights are Bernstein's for a gigawatt, October 2025.",
    ],
    headings: ["Use", "Weight", "Share", "Amount, USD bn", "Kind"],
    uses: { gpu: "GPUs", network: "Networking", plant: "Plant and other" },
    total: "Total",
    cost: "Cost of a gigawatt, USD bn",
    gigawatts: "Gigawatts",
    chart: "Amount by use (USD bn)",
    also: " · Bernstein",
  },
  "zh-TW": {
    notes: [
      "原文未提供用途比重（第 15 段：很大一部分並非投入晶片）。",
      "權重採 Bernstein 2025 年 10 月對每吉瓦的估計。",
    ],
    headings: ["用途", "權重", "占比", "金額（十億美元）", "性質"],
    uses: { gpu: "GPU", network: "網路設備", plant: "廠房與其他" },
    total: "合計",
    cost: "每吉瓦成本（十億美元）",
    gigawatts: "吉瓦數",
    chart: "各用途金額（十億美元）",
    also: " · Bernstein",
  },
};

const columnWidths = [220, 72, 72, 140, 96];

/** Percent of a gigawatt's cost, and that cost in USD bn: Bernstein, October 2025. */
const weights = { gpu: 39, network: 13, plant: 48 };
type Use = keyof typeof weights;
const uses = Object.keys(weights) as Use[];
const readIn = "Bernstein, 2025-10";
const cost: PublishedFigure = { value: 35, unit: "usdBn", provenance: "assumption", readIn };

const column = (name: string) => `{${name} ${uses[0]}:${name} ${uses.at(-1)}}`;

/** What the total buys (paragraph 15): amounts by use, and the capacity at a cost per gigawatt. */
export const table: CatalogueTable = {
  id: "capacity",
  group: "amount",
  order: 2,
  title: { "en-US": "Use of money and capacity", "zh-TW": "資金用途與產能" },
  line: { "en-US": "$700bn by use, and in gigawatts", "zh-TW": "7,000 億美元的用途與換算吉瓦" },

  describe({ language }: TableOptions) {
    const words = texts[language];
    const { total } = baseline;
    const sum = uses.reduce((all, use) => all + weights[use], 0);
    const parts = allocate(uses.map((use) => [weights[use]]));
    const rows = uses.map((use, index): TableCell[] => {
      const weight = publishedInput(
        { value: weights[use], unit: "count", provenance: "assumption", readIn },
        styles.factor,
        `weight ${use}`,
      );
      return [
        { value: words.uses[use], name: `use ${use}` },
        weight,
        cells.number(weights[use] / sum, styles.rate, {
          name: `share ${use}`,
          formula: `={weight ${use}}/SUM(${column("weight")})`,
        }),
        cells.number(parts[index]?.[0] as number, styles.amount, {
          name: `amount ${use}`,
          native: nativeAllocation(`{weight ${use}}`, column("weight"), "{total}"),
          ...(index === 0 ? { live: `=CAPEX.ALLOCATE(${column("weight")},{total})` } : { spilled: true }),
        }),
        publishedKind(weight, language, styles.indented),
      ];
    });
    const totalCell = publishedInput(total, { ...styles.total, ...styles.amount }, "total", "Capacity_Total");
    const costCell = publishedInput(cost, styles.amount, "cost", "Capacity_Cost_Per_GW");
    const totals = [
      cells.text(words.total, styles.total),
      cells.number(sum, { ...styles.total, ...styles.factor }, { formula: `=SUM(${column("weight")})` }),
      cells.number(1, { ...styles.total, ...styles.rate }, { formula: `=SUM(${column("share")})` }),
      totalCell,
      publishedKind(totalCell, language, { ...styles.total, ...styles.indented }),
    ];
    const costRow = [
      cells.text(words.cost),
      emptyCell,
      emptyCell,
      costCell,
      publishedKind(costCell, language, styles.indented),
    ];
    return titled({
      title: this.title[language],
      subtitle: [unitText.usdBn[language], asOf(language)],
      notes: words.notes,
      rows: [
        cells.headingRow(words.headings, [1, 2, 3]),
        ...rows,
        totals,
        costRow,
        [
          cells.text(words.gigawatts),
          emptyCell,
          emptyCell,
          cells.number(total.value / cost.value, styles.amount, { name: "gw", formula: "={total}/{cost}" }),
        ],
        sourceRow(language, [...rows, totals, costRow], { also: words.also }),
      ],
      columnWidths,
      headingRows: 1,
      chart: {
        type: "column",
        title: words.chart,
        categories: [`use ${uses[0]}`, `use ${uses.at(-1)}`],
        series: [{ name: words.headings[3] ?? "", values: [`amount ${uses[0]}`, `amount ${uses.at(-1)}`] }],
      },
      colorings: [kindColoring(`weight ${uses[0]}`, "cost", language)],
    });
  },
};
