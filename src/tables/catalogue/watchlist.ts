import { baseline } from "../../data/article";
import { companies } from "../../data/companies";
import { statusText } from "../../functions/roi/status";
import * as cells from "../cells";
import { comparableGrowth } from "../comparableGrowth";
import type { CatalogueTable, CellBlock, PublishedFigure, TableCell } from "../description";
import type { TableOptions } from "../options";
import { publishedInput, sourceRow } from "../published";
import * as styles from "../styles";
import { asOf, titled } from "../titled";

const texts = {
  "en-US": {
    subtitle: "Growth a year: AI revenue against capex",
    note: "Enter the growth of AI revenue. Growth of a segment is not growth of AI revenue.",
    ownNotes: (dates: string) => [
      "Capex growth is the middle of each company's guidance over its 2025 figure, on the same basis:",
      `${dates}.`,
    ],
    also: " · company guidance over reported figures",
    headings: [
      "Company",
      "Proof of return",
      "Metric chosen",
      "AI revenue growth",
      "Capex growth",
      "Gap",
      "Status",
    ],
    chart: "AI revenue growth less capex growth (pp)",
  },
  "zh-TW": {
    subtitle: "年成長率：AI 營收對照資本支出",
    note: "請輸入 AI 營收成長率。部門營收成長不等於 AI 營收成長。",
    ownNotes: (dates: string) => ["資本支出成長率為各公司指引中位數相對其 2025 年同口徑數字：", `${dates}。`],
    also: " · 公司指引相對已公告數字",
    headings: ["公司", "回收佐證", "選用指標", "AI 營收成長率", "資本支出成長率", "差距", "狀態"],
    chart: "AI 營收成長率減資本支出成長率（百分點）",
  },
};

const columnWidths = [88, 350, 160, 140, 124, 72, 88];

/** The cells of a column, over all companies. */
const overAll = (name: string): CellBlock => [
  `${name} ${companies[0]?.ticker}`,
  `${name} ${companies[companies.length - 1]?.ticker}`,
];

/** Whether AI revenue keeps pace with capital spending, company by company; the growth rates are the user's. */
export const table: CatalogueTable = {
  id: "watchlist",
  group: "return",
  order: 1,
  title: { "en-US": "ROI watch-list", "zh-TW": "投資報酬追蹤表" },
  line: { "en-US": "AI revenue growth against capex growth", "zh-TW": "AI 營收成長對照資本支出成長" },

  options: ["capexGrowth"],

  describe({ language, capexGrowth }: TableOptions) {
    const words = texts[language];
    const own = capexGrowth === "own" ? companies.map(({ ticker }) => comparableGrowth(ticker)) : [];
    const dates = companies.map(({ name }, index) => `${name} ${own[index]?.asOf}`).join(", ");
    const [atRisk, onPace, ahead] = ([-1, 0, 1] as const).map((sign) => statusText[sign][language]);
    const rows = companies.map(({ name, ticker, proof }, index): TableCell[] => {
      const growth = own[index];
      const figure: PublishedFigure = growth
        ? { value: growth.rate, unit: "rate", provenance: "guidance", address: growth.source }
        : baseline.growth;
      const [revenue, capex, gap] = [`{revenue ${ticker}}`, `{capex ${ticker}}`, `{gap ${ticker}}`];
      const whenEntered = (formula: string) => `=IF(ISNUMBER(${revenue}),${formula},"")`;
      return [
        { value: name, name: `company ${ticker}` },
        cells.text(proof[language]),
        cells.text("", styles.pendingInput({})),
        { value: "", style: styles.pendingInput(styles.rate), name: `revenue ${ticker}` },
        publishedInput(figure, styles.rate, `capex ${ticker}`),
        {
          value: "",
          style: styles.rate,
          name: `gap ${ticker}`,
          live: whenEntered(`ROI.GAP(${revenue},${capex})`),
          native: whenEntered(`${revenue}-${capex}`),
        },
        {
          value: "",
          style: styles.indented,
          live: whenEntered(`ROI.STATUS(${gap},0,"${language}")`),
          // Rounded, because 0.63 − 0.6 is not quite 0.03 in binary fractions.
          native: whenEntered(`CHOOSE(SIGN(ROUND(${gap},12))+2,"${atRisk}","${onPace}","${ahead}")`),
        },
      ];
    });
    return titled({
      title: this.title[language],
      subtitle: [words.subtitle, asOf(language)],
      notes: [words.note, ...(own.length > 0 ? words.ownNotes(dates) : [])],
      rows: [
        cells.headingRow(words.headings, [3, 4, 5]),
        ...rows,
        sourceRow(language, rows, { also: own.length > 0 ? words.also : "" }),
      ],
      columnWidths,
      headingRows: 1,
      records: { workbookName: "WatchList", rows: [0, rows.length] },
      chart: {
        type: "column",
        title: words.chart,
        signed: true,
        categories: overAll("company"),
        series: [{ name: words.headings[5] ?? "", values: overAll("gap") }],
      },
      colorings: [{ kind: "sign", cells: overAll("gap") }],
    });
  },
};
