import { baseline } from "../../data/article";
import { companies } from "../../data/companies";
import { guidanceAsOf } from "../../data/version";
import { provenanceText, unitText } from "../../data/provenance";
import { allocate } from "../../functions/capex/allocate";
import { guidance } from "../../functions/capex/guidance";
import * as cells from "../cells";
import {
  emptyCell,
  type CatalogueTable,
  type CellStyle,
  type PublishedFigure,
  type TableCell,
} from "../description";
import { guidanceOf } from "../guidanceOf";
import { nativeAllocation } from "../nativeAllocation";
import type { TableOptions } from "../options";
import { kindColoring, publishedInput, publishedKind, sourceRow } from "../published";
import * as styles from "../styles";
import { asOf, titled } from "../titled";

const texts = {
  "en-US": {
    note: "Weights are yours.",
    guidanceNote: `Weights are the middle of each company's guidance as of ${guidanceAsOf}.`,
    noSplit: "The article gives no company split.",
    headings: ["Company", "Weight", "Share", "Allocated 2026, USD bn", "Kind"],
    total: "Total",
    check: "The parts sum to the total",
    ok: "OK",
    wrong: "Not OK",
    chart: "Allocated 2026 (USD bn)",
  },
  "zh-TW": {
    note: "權重由您自訂。",
    guidanceNote: `權重為各公司指引中位數，截至 ${guidanceAsOf}。`,
    noSplit: "原文並未提供各公司的分配金額。",
    headings: ["公司", "權重", "占比", "2026 年分配額（十億美元）", "性質"],
    total: "合計",
    check: "各公司分配額加總等於合計",
    ok: "相符",
    wrong: "不符",
    chart: "2026 年分配額（十億美元）",
  },
};

const columnWidths = [200, 72, 72, 210, 96];

const tickers = companies.map((company) => company.ticker);
/** The column of cells of a name, over all companies. */
const column = (name: string) => `{${name} ${tickers[0]}:${name} ${tickers[tickers.length - 1]}}`;

/** The middle of a company's newest guidance. */
function guidedFigure(value: number, ticker: string): PublishedFigure {
  const [newest] = guidanceOf(ticker);
  return { value, unit: "usdBn", provenance: "guidance", ...(newest && { address: newest.source }) };
}

/** The article's 2026 total over the four companies, by weights that are the user's or the companies' guidance. */
export const table: CatalogueTable = {
  id: "allocation",
  group: "mostUsed",
  order: 2,
  title: { "en-US": "Allocation by company", "zh-TW": "各公司資本支出分配" },
  line: {
    "en-US": "Split $700bn by guidance or your weights",
    "zh-TW": "以公司指引或自訂權重分配 7,000 億美元",
  },
  options: ["weights"],

  describe({ language, weights }: TableOptions) {
    const words = texts[language];
    const byGuidance = weights === "guidance";
    const values = companies.map(({ ticker }) => (byGuidance ? guidance([[ticker]])[0]?.[0] : 1) ?? 1);
    const sum = values.reduce((all, each) => all + each, 0);
    const parts = allocate(values.map((value) => [value]));
    const weight = (value: number, ticker: string) =>
      byGuidance
        ? publishedInput(guidedFigure(value, ticker), styles.factor, `weight ${ticker}`)
        : cells.input(value, styles.factor, `weight ${ticker}`);
    const kind = (cell: TableCell, style: CellStyle = styles.indented) =>
      cell.published
        ? publishedKind(cell, language, style)
        : cells.text(provenanceText.user[language], style);
    const rows = companies.map(({ name, ticker }, index): TableCell[] => {
      const own = weight(values[index] ?? 0, ticker);
      return [
        { value: name, name: `company ${ticker}` },
        own,
        cells.number((values[index] ?? 0) / sum, styles.rate, {
          formula: `={weight ${ticker}}/SUM(${column("weight")})`,
          name: `share ${ticker}`,
        }),
        cells.number(parts[index]?.[0], styles.amount, {
          name: `amount ${ticker}`,
          native: nativeAllocation(`{weight ${ticker}}`, column("weight"), "{total}"),
          ...(index === 0 ? { live: `=CAPEX.ALLOCATE(${column("weight")},{total})` } : { spilled: true }),
        }),
        kind(own),
      ];
    });
    // Rounded, because parts such as 0.1 have no exact binary form; the total is split in tenths.
    const sumsUp = `=IF(ROUND(SUM(${column("amount")})-ROUND({total},1),6)=0,"${words.ok}","${words.wrong}")`;
    // A static cell, so that a later version of the data leaves a report as it is.
    const total = publishedInput(
      baseline.total,
      { ...styles.total, ...styles.amount },
      "total",
      "Allocation_Total",
    );
    const totals = [
      cells.text(words.total, styles.total),
      cells.number(sum, { ...styles.total, ...styles.factor }, { formula: `=SUM(${column("weight")})` }),
      cells.number(1, { ...styles.total, ...styles.rate }, { formula: `=SUM(${column("share")})` }),
      total,
      kind(total, { ...styles.total, ...styles.indented }),
    ];
    const checkRow: TableCell[] = [
      cells.text(words.check),
      emptyCell,
      emptyCell,
      { value: words.ok, formula: sumsUp, style: { role: "check", alignRight: true }, name: "check" },
    ];
    const origin = byGuidance ? ` · ${provenanceText.guidance[language]} ${guidanceAsOf}` : "";
    return titled({
      title: this.title[language],
      subtitle: [unitText.usdBn[language], asOf(language)],
      notes: [byGuidance ? words.guidanceNote : words.note, words.noSplit],
      rows: [
        cells.headingRow(words.headings, [1, 2, 3]),
        ...rows,
        totals,
        checkRow,
        sourceRow(language, [...rows, totals], { also: origin }),
      ],
      columnWidths,
      headingRows: 1,
      colorings: byGuidance
        ? [kindColoring(`weight ${tickers[0]}`, "total", language)]
        : [kindColoring("total", "total", language)],
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
    });
  },
};
