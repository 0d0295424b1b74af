import { companies } from "../../data/companies";
import { basisText, capexGuidance, guidanceAsOf, type CapexGuidance } from "../../data/guidance";
import { provenanceText } from "../../data/provenance";
import { dataVersion } from "../../data/version";
import * as cells from "../cells";
import type { CatalogueTable, TableCell } from "../description";
import type { TableOptions } from "../options";
import * as styles from "../styles";

const texts = {
  "en-US": {
    note: `Company guidance as of ${guidanceAsOf}. Not the article's, and not to be added to its figures.`,
    headings: ["Company", "Period", "Low", "Mid", "High", "Basis", "As of", "Source"],
    total: "Total",
    source: `${provenanceText.guidance["en-US"]}, from company filings, calls and releases, or secondary sources · USD bn · data ${dataVersion}`,
  },
  "zh-TW": {
    note: `公司財測，截至 ${guidanceAsOf}。並非出自原文，請勿與原文數字相加。`,
    headings: ["公司", "期間", "下限", "中位數", "上限", "計算口徑", "截至", "來源"],
    total: "合計",
    source: `${provenanceText.guidance["zh-TW"]}，出自申報文件、法說會與新聞稿，或次級來源 · 十億美元 · 資料版本 ${dataVersion}`,
  },
};

const columnWidths = [88, 66, 72, 72, 72, 320, 88, 480];

const tickers = companies.map((company) => company.ticker);
const latest = companies.flatMap(({ ticker, name }) => {
  const [row] = capexGuidance
    .filter((each) => each.company === ticker)
    .sort((a, b) => (a.asOf < b.asOf ? 1 : -1));
  return row ? [{ ...row, name }] : [];
});

const mid = ({ lowUsdBn, highUsdBn }: CapexGuidance) => (lowUsdBn + highUsdBn) / 2;

/** The sum of a column over the four companies. */
function sum(point: string, value: number): TableCell {
  return cells.number(
    value,
    { ...styles.total, ...styles.amount },
    {
      formula: `=SUM({${point} ${tickers[0]}:${point} ${tickers[tickers.length - 1]}})`,
    },
  );
}

/** What the companies themselves expect to spend, the latest of each; a data set apart from the article's. */
export const table: CatalogueTable = {
  id: "guidance",
  group: "reference",
  order: 1,
  title: { "en-US": "Company guidance", "zh-TW": "公司財測" },
  line: {
    "en-US": `Low, mid, high, as of ${guidanceAsOf}`,
    "zh-TW": `下限、中位數、上限，截至 ${guidanceAsOf}`,
  },

  describe({ language }: TableOptions) {
    const words = texts[language];
    const rows = latest.map((row): TableCell[] => {
      const { company, name, period, basis, lowUsdBn, highUsdBn, asOf, source } = row;
      return [
        cells.text(name),
        cells.text(period),
        cells.input(lowUsdBn, styles.amount, `low ${company}`),
        cells.number(mid(row), styles.amount, {
          name: `mid ${company}`,
          formula: `=({low ${company}}+{high ${company}})/2`,
        }),
        cells.input(highUsdBn, styles.amount, `high ${company}`),
        cells.text(basisText[basis][language], styles.indented),
        cells.text(asOf),
        cells.text(source),
      ];
    });
    const add = (value: (row: CapexGuidance) => number) => latest.reduce((all, row) => all + value(row), 0);
    const totals = [
      cells.text(words.total, styles.total),
      cells.text("", styles.total),
      sum(
        "low",
        add((row) => row.lowUsdBn),
      ),
      sum("mid", add(mid)),
      sum(
        "high",
        add((row) => row.highUsdBn),
      ),
      ...Array<TableCell>(3).fill(cells.text("", styles.total)),
    ];
    return {
      title: this.title[language],
      rows: cells.padded(
        [
          [cells.text(words.note)],
          cells.headingRow(words.headings, [2, 3, 4]),
          ...rows,
          totals,
          [cells.text(words.source, { role: "secondary" })],
        ],
        columnWidths.length,
      ),
      columnWidths,
      headingRows: 2,
      records: { workbookName: "Guidance", rows: [1, rows.length + 1] },
    };
  },
};
