import { publishedAnalyses, type PublishedAnalysis } from "../../data/publishedAnalyses";
import { guidanceAsOf } from "../../data/version";
import * as cells from "../cells";
import type { CatalogueTable, PublishedFigure, TableCell } from "../description";
import type { TableOptions } from "../options";
import { publishedInput, sourceRow } from "../published";
import * as styles from "../styles";
import { asOf, titled } from "../titled";

const texts = {
  "en-US": {
    subtitle: "USD bn unless the row says otherwise",
    note: "What others published, rebuilt from their inputs: a worked example of most functions.",
    headings: ["Analysis", "Published inputs", "Published", "Ours", "Difference", "Formula", "Read in"],
    source: "the publications named",
  },
  "zh-TW": {
    subtitle: "除另註明外，單位為十億美元",
    note: "以他人公布的輸入值重算其結論，可作為多數函數的範例。",
    headings: ["分析", "公布的輸入值", "公布值", "本表計算", "差異", "公式", "出處"],
    source: "所列出版品",
  },
};

const columnWidths = [280, 300, 84, 92, 84, 400, 160];

/** A decimal more than was printed, so that a rounded figure is seen to be one. */
const closer: Readonly<Record<string, string>> = { "#,##0": "#,##0.0", "0.0": "0.00", "0%": "0.0%" };

function analysisRow(each: PublishedAnalysis, index: number, { language }: TableOptions): TableCell[] {
  const { analysis, inputs, live, native, published, numberFormat, ours, readIn } = each;
  const figure: PublishedFigure = {
    value: published,
    unit: numberFormat.endsWith("%") ? "rate" : "usdBn",
    provenance: "reported",
    readIn,
  };
  const exact = { numberFormat: closer[numberFormat] ?? numberFormat };
  return [
    cells.text(analysis[language], styles.wrapped),
    cells.text(inputs[language], styles.wrapped),
    publishedInput(figure, { numberFormat }, `published ${index}`),
    cells.number(ours, exact, { name: `ours ${index}`, live, native }),
    cells.number(ours - published, exact, { formula: `={ours ${index}}-{published ${index}}` }),
    cells.text(live, { ...styles.indented, ...styles.wrapped }),
    cells.text(readIn, styles.wrapped),
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
    return titled({
      title: this.title[language],
      subtitle: [words.subtitle, asOf(language, guidanceAsOf)],
      notes: [words.note],
      rows: [
        cells.headingRow(words.headings, [2, 3, 4]),
        ...rows,
        sourceRow(language, rows, { source: words.source }),
      ],
      columnWidths,
      headingRows: 1,
    });
  },
};
