import { baseline } from "../../data/article";
import { companies } from "../../data/companies";
import { guidanceAsOf } from "../../data/version";
import { provenanceText } from "../../data/provenance";
import { allocate } from "../../functions/capex/allocate";
import { guidance } from "../../functions/capex/guidance";
import * as cells from "../cells";
import type { CatalogueTable, TableCell } from "../description";
import { nativeAllocation } from "../nativeAllocation";
import type { TableOptions } from "../options";
import { publishedInput, sourceRow } from "../published";
import * as styles from "../styles";

const texts = {
  "en-US": {
    note: "Weights are yours: the article gives no company split.",
    guidanceNote: `Weights are the companies' guidance mid-points as of ${guidanceAsOf}, not the article's: it gives no company split.`,
    headings: ["Company", "Weight", "Share", "Allocated 2026", "Main focus", "Strategic goal"],
    total: "Total",
    ok: "OK",
    check: "Check",
    chart: "Allocated 2026, USD bn",
  },
  "zh-TW": {
    note: "權重由您自訂：原文並未提供各公司的分配金額。",
    guidanceNote: `權重為各公司財測中位數，截至 ${guidanceAsOf}，並非出自原文；原文並未提供各公司的分配金額。`,
    headings: ["公司", "權重", "占比", "2026 年分配額", "主要布局", "策略目標"],
    total: "合計",
    ok: "相符",
    check: "不符",
    chart: "2026 年分配額（十億美元）",
  },
};

const columnWidths = [88, 60, 66, 116, 256, 520];

const tickers = companies.map((company) => company.ticker);
/** The column of cells of a name, over all companies. */
const column = (name: string) => `{${name} ${tickers[0]}:${name} ${tickers[tickers.length - 1]}}`;

/** The article's 2026 total over the four companies, by weights that are the user's or the companies' guidance. */
export const table: CatalogueTable = {
  id: "allocation",
  group: "mostUsed",
  order: 2,
  title: { "en-US": "Allocation by company", "zh-TW": "各公司資本支出分配" },
  line: { "en-US": "Split 700 by your own weights", "zh-TW": "以自訂權重分配 700" },
  options: ["weights"],

  describe({ language, weights }: TableOptions) {
    const words = texts[language];
    const byGuidance = weights === "guidance";
    const values = companies.map(({ ticker }) => (byGuidance ? guidance([[ticker]])[0]?.[0] : 1) ?? 1);
    const sum = values.reduce((all, each) => all + each, 0);
    const parts = allocate(values.map((value) => [value]));
    const weight = (value: number, ticker: string) =>
      byGuidance
        ? publishedInput({ value, unit: "usdBn", provenance: "guidance" }, styles.factor, `weight ${ticker}`)
        : cells.input(value, styles.factor, `weight ${ticker}`);
    const rows = companies.map(({ name, ticker, focus, goal }, index): TableCell[] => [
      { value: name, name: `company ${ticker}` },
      weight(values[index] ?? 0, ticker),
      cells.number((values[index] ?? 0) / sum, styles.rate, {
        formula: `={weight ${ticker}}/SUM(${column("weight")})`,
        name: `share ${ticker}`,
      }),
      cells.number(parts[index]?.[0], styles.amount, {
        name: `amount ${ticker}`,
        native: nativeAllocation(`{weight ${ticker}}`, column("weight"), "{total}"),
        ...(index === 0 ? { live: `=CAPEX.ALLOCATE(${column("weight")},{total})` } : { spilled: true }),
      }),
      cells.text(focus[language], styles.indented),
      cells.text(goal[language]),
    ]);
    // Rounded, because parts such as 0.1 have no exact binary form; the total is split in tenths.
    const sumsUp = `=IF(ROUND(SUM(${column("amount")})-ROUND({total},1),6)=0,"${words.ok}","${words.check}")`;
    const totals = [
      cells.text(words.total, styles.total),
      cells.number(sum, { ...styles.total, ...styles.factor }, { formula: `=SUM(${column("weight")})` }),
      cells.number(1, { ...styles.total, ...styles.rate }, { formula: `=SUM(${column("share")})` }),
      // A static cell, so that a later version of the data leaves a report as it is.
      publishedInput(baseline.total, { ...styles.total, ...styles.amount }, "total", "Allocation_Total"),
      {
        value: words.ok,
        formula: sumsUp,
        style: { ...styles.total, role: "check" as const, indented: true },
      },
      cells.text("", styles.total),
    ];
    const origin = byGuidance ? ` · ${provenanceText.guidance[language]} ${guidanceAsOf}` : "";
    return {
      title: this.title[language],
      rows: cells.padded(
        [
          [cells.text(byGuidance ? words.guidanceNote : words.note)],
          cells.headingRow(words.headings, [1, 2, 3]),
          ...rows,
          totals,
          sourceRow(language, [...rows, totals], { also: origin }),
        ],
        columnWidths.length,
      ),
      columnWidths,
      headingRows: 2,
      chart: {
        type: "column",
        title: words.chart,
        categories: [`company ${tickers[0]}`, `company ${tickers[tickers.length - 1]}`],
        series: [
          {
            name: words.headings[3] ?? "",
            values: [`amount ${tickers[0]}`, `amount ${tickers[tickers.length - 1]}`],
          },
        ],
      },
    };
  },
};
