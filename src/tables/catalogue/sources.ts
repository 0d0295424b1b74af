import { baseline } from "../../data/article";
import { assumptions } from "../../data/assumptions";
import { kindText, type Datum } from "../../data/provenance";
import { amount, headingRow, indented, number, padded, plain, rate, sourceRow, text } from "../cells";
import type { CatalogueTable, Look, TableCell, TableOptions } from "../description";

const headings = {
  "en-US": ["Figure", "Value", "Kind", "Publication", "Paragraphs", "Dated", "Link"],
  "zh-TW": ["數字", "數值", "性質", "出處", "段落", "日期", "連結"],
};

const columnWidths = [250, 80, 84, 470, 150, 88, 560];

const lookOf: Record<Datum["unit"], Look> = { usdBn: amount, rate, year: plain, count: plain };

/** Every built-in figure with where it comes from. */
export const table: CatalogueTable = {
  id: "sources",
  group: "reference",
  order: 2,
  title: { "en-US": "Sources", "zh-TW": "資料來源" },
  line: { "en-US": "Every figure with its link and paragraph", "zh-TW": "每個數字的連結與段落" },

  describe({ language }: TableOptions) {
    const rows = [...Object.values<Datum>(baseline), ...Object.values<Datum>(assumptions)].map(
      ({ label, value, unit, kind, source, paragraphs }): TableCell[] => [
        text(label[language]),
        number(value, lookOf[unit]),
        text(kindText[kind][language], indented),
        text(`${source.publisher}: ${source.title}`),
        text(paragraphs.join(", ")),
        text(source.date),
        text(source.url),
      ],
    );
    return {
      title: this.title[language],
      rows: padded([headingRow(headings[language], [1]), ...rows, sourceRow(language)], columnWidths.length),
      columnWidths,
      headingRows: 1,
    };
  },
};
