import { baseline } from "../../data/article";
import { unitText } from "../../data/provenance";
import { countries, worldBank } from "../../data/gdp";
import * as cells from "../cells";
import type { CatalogueTable, CellBlock, TableCell } from "../description";
import type { TableOptions } from "../options";
import { kindColoring, publishedInput, publishedKind, sourceRow } from "../published";
import * as styles from "../styles";
import { asOf, titled } from "../titled";

const texts = {
  "en-US": {
    notes: [
      "The article compares the amount with the GDP of a mid-sized country (¶3),",
      "but names none: these are the nearest in size.",
    ],
    headings: ["Country", "GDP 2023, USD bn", "Capex as part of GDP", "Kind"],
    capex: "Capex",
    chart: "Capex as part of GDP (%)",
  },
  "zh-TW": {
    notes: ["原文以中型國家的 GDP 相比（第 3 段），", "但未指明國家；以下為規模相近者。"],
    headings: ["國家", "2023 年 GDP（十億美元）", "資本支出相當於 GDP", "性質"],
    capex: "資本支出",
    chart: "資本支出相當於 GDP 的比率（%）",
  },
};

const columnWidths = [180, 200, 170, 96];

/** How many countries stand above the article's total, and below it. */
const eachWay = 10;
/** Of these in the chart. */
const charted = 5;

/** The countries around the article's total, the largest first. */
const around = (() => {
  const below = countries.findIndex(({ gdp }) => gdp.value < baseline.total.value);
  return countries.slice(below - eachWay, below + eachWay);
})();
const codes = around.map(({ codes: [code] }) => code);

/** The cells of a column that the chart shows: of the nearest countries, for whose names there is room. */
const nearest = (name: string): CellBlock => [
  `${name} ${codes[eachWay - charted]}`,
  `${name} ${codes[eachWay + charted - 1]}`,
];

/** The article's total beside the GDP of the countries around it. */
export const table: CatalogueTable = {
  id: "perspective",
  group: "amount",
  order: 1,
  title: { "en-US": "In perspective", "zh-TW": "規模對照" },
  line: { "en-US": "$700bn beside the GDP of twenty countries", "zh-TW": "7,000 億美元對照二十國的 GDP" },

  describe({ language }: TableOptions) {
    const words = texts[language];
    const capex = publishedInput(baseline.total, styles.amount, "capex", "Perspective_Capex");
    const rows = around.map(({ name, codes: [code], gdp }): TableCell[] => {
      const amount = publishedInput(gdp, styles.amount, `gdp ${code}`);
      const own = `{capex}/{gdp ${code}}`;
      return [
        { value: name[language], name: `country ${code}` },
        amount,
        cells.number(baseline.total.value / gdp.value, styles.rate, {
          name: `part ${code}`,
          // The function knows the published figure alone.
          live: `=IF({gdp ${code}}=${gdp.value},CAPEX.GDP({country ${code}},{capex}),${own})`,
          native: `=${own}`,
        }),
        publishedKind(amount, language, styles.indented),
      ];
    });
    return titled({
      title: this.title[language],
      subtitle: [unitText.usdBn[language], asOf(language)],
      notes: words.notes,
      rows: [
        [cells.text(words.capex), capex],
        cells.headingRow(words.headings, [1, 2]),
        ...rows,
        sourceRow(language, [[capex], ...rows], { also: ` · ${worldBank.publisher}` }),
      ],
      columnWidths,
      headingRows: 2,
      chart: {
        type: "bar",
        title: words.chart,
        categories: nearest("country"),
        series: [{ name: words.headings[2] ?? "", values: nearest("part") }],
      },
      colorings: [kindColoring(`gdp ${codes[0]}`, `gdp ${codes.at(-1)}`, language)],
    });
  },
};
