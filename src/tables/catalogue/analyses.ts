import { publishedAnalyses, type PublishedAnalysis } from "../../data/publishedAnalyses";
import * as cells from "../cells";
import type { CatalogueTable, PublishedFigure, TableCell } from "../description";
import type { TableOptions } from "../options";
import { publishedInput, sourceRow } from "../published";
import * as styles from "../styles";

const texts = {
  "en-US": {
    note: "What others published, rebuilt from their inputs: a worked example of most functions. USD bn unless the row says otherwise.",
    headings: ["Analysis", "Published inputs", "Published", "Ours", "Difference", "Formula", "Read in"],
    source: "the publications named",
  },
  "zh-TW": {
    note: "以他人公布的輸入值重算其結論，可作為多數函數的範例。除另註明外，單位為十億美元。",
    headings: ["分析", "公布的輸入值", "公布值", "本表計算", "差異", "公式", "出處"],
    source: "所列出版品",
  },
};

const columnWidths = [400, 430, 84, 92, 84, 660, 180];

/** A decimal more than was printed, so that a rounded figure is seen to be one. */
const closer: Readonly<Record<string, string>> = { "#,##0": "#,##0.0", "0.0": "0.00", "0%": "0.0%" };

function analysisRow(each: PublishedAnalysis, index: number, { language }: TableOptions): TableCell[] {
  const { analysis, inputs, live, native, published, numberFormat, ours, readIn } = each;
  const figure: PublishedFigure = {
    value: published,
    unit: numberFormat.endsWith("%") ? "rate" : "usdBn",
    provenance: "reported",
  };
  const exact = { numberFormat: closer[numberFormat] ?? numberFormat };
  return [
    cells.text(analysis[language]),
    cells.text(inputs[language]),
    publishedInput(figure, { numberFormat }, `published ${index}`),
    cells.number(ours, exact, { name: `ours ${index}`, live, native }),
    cells.number(ours - published, exact, { formula: `={ours ${index}}-{published ${index}}` }),
    cells.text(live, styles.indented),
    cells.text(readIn),
  ];
}

/** Published analyses of AI capital spending, each with the formula that gives it. */
export const table: CatalogueTable = {
  id: "analyses",
  group: "reference",
  order: 3,
  title: { "en-US": "Published analyses", "zh-TW": "已發表分析" },
  line: { "en-US": "What others found, rebuilt by formula", "zh-TW": "以公式重算他人的結論" },

  describe(options: TableOptions) {
    const { language } = options;
    const words = texts[language];
    const rows = publishedAnalyses.map((each, index) => analysisRow(each, index, options));
    return {
      title: this.title[language],
      rows: cells.padded(
        [
          [cells.text(words.note)],
          cells.headingRow(words.headings, [2, 3, 4]),
          ...rows,
          sourceRow(language, rows, { source: words.source }),
        ],
        columnWidths.length,
      ),
      columnWidths,
      headingRows: 2,
    };
  },
};
