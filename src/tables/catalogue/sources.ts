import { baseline } from "../../data/article";
import { assumptions } from "../../data/assumptions";
import { provenanceText, type Datum } from "../../data/provenance";
import { dataVersion } from "../../data/version";
import * as cells from "../cells";
import type { CatalogueTable, CellStyle, TableCell } from "../description";
import type { TableOptions } from "../options";
import * as styles from "../styles";

const headings = {
  "en-US": ["Key", "Figure", "Value", "Kind", "Publication", "Link", "Paragraphs", "Dated", "Version"],
  "zh-TW": ["鍵值", "數字", "數值", "性質", "出處", "連結", "段落", "日期", "版本"],
};

const columnWidths = [80, 250, 80, 84, 470, 560, 150, 88, 170];

const lookOf: Record<Datum["unit"], CellStyle> = {
  usdBn: styles.amount,
  rate: styles.rate,
  year: styles.plain,
  count: styles.plain,
};

/** Every built-in figure with where it comes from. */
export const table: CatalogueTable = {
  id: "sources",
  group: "reference",
  order: 2,
  title: { "en-US": "Sources", "zh-TW": "資料來源" },
  line: { "en-US": "Every figure with its link and paragraph", "zh-TW": "每個數字的連結與段落" },

  describe({ language }: TableOptions) {
    const rows = Object.entries<Datum>({ ...baseline, ...assumptions }).map(
      ([key, { label, value, unit, provenance, source, paragraphs }]): TableCell[] => [
        cells.text(key),
        cells.text(label[language]),
        cells.number(value, lookOf[unit]),
        cells.text(provenanceText[provenance][language], styles.indented),
        cells.text(`${source.publisher}: ${source.title}`),
        cells.text(source.url),
        cells.text(paragraphs.join(", ")),
        cells.text(source.date),
        cells.text(dataVersion),
      ],
    );
    return {
      title: this.title[language],
      rows: cells.padded(
        [cells.headingRow(headings[language], [2]), ...rows, cells.sourceRow(language)],
        columnWidths.length,
      ),
      columnWidths,
      headingRows: 1,
      records: { workbookName: "Sources", rows: [0, rows.length] },
    };
  },
};
