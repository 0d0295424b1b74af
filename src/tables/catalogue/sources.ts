import { baseline } from "../../data/article";
import { assumptions } from "../../data/assumptions";
import type { Language } from "../../data/language";
import { provenanceText, unitText, type Datum } from "../../data/provenance";
import { publisherOf } from "../../data/publishers";
import { dataVersion } from "../../data/version";
import { serialOfDay } from "../../grid/excelDate";
import * as cells from "../cells";
import type { CatalogueTable, CellStyle, TableCell } from "../description";
import type { TableOptions } from "../options";
import { kindColoring, sourceRow } from "../published";
import * as styles from "../styles";
import { asOf, titled } from "../titled";

const headings = {
  "en-US": [
    "Key",
    "Figure",
    "Value",
    "Unit",
    "Kind",
    "Publication",
    "Link",
    "Paragraphs",
    "Dated",
    "Version",
  ],
  "zh-TW": ["代碼", "數字", "數值", "單位", "性質", "出處", "連結", "段落", "日期", "版本"],
};

const columnWidths = [92, 250, 84, 88, 96, 300, 130, 110, 92, 182];

const lookOf: Record<Datum["unit"], CellStyle> = {
  usdBn: styles.amount,
  rate: styles.rate,
  multiple: styles.multiple,
  year: styles.plain,
  count: styles.plain,
};

const figures = Object.entries<Datum>({ ...baseline, ...assumptions });
const [firstKey, lastKey] = [figures[0]?.[0] ?? "", figures.at(-1)?.[0] ?? ""];

/** The kind of a row while its value is the one of its key. One formula for all rows, so that they can be sorted. */
function kindFormula(key: string, language: Language): string {
  const provenances = [...new Set(figures.map(([, { provenance }]) => provenance))];
  const byKind = provenances.map((each) => {
    const ofKind = figures.filter(([, { provenance }]) => provenance === each);
    const areUnchanged = ofKind.map(
      ([name, { value }]) => `AND({key ${key}}="${name}",{value ${key}}=${value})`,
    );
    return `IF(OR(${areUnchanged.join(",")}),"${provenanceText[each][language]}",`;
  });
  return `=${byKind.join("")}"${provenanceText.user[language]}"${")".repeat(byKind.length)}`;
}

/** Every built-in figure with where it comes from. */
export const table: CatalogueTable = {
  id: "sources",
  group: "reference",
  order: 1,
  title: { "en-US": "Sources", "zh-TW": "資料來源" },
  line: { "en-US": "Every figure with its link and paragraph", "zh-TW": "每個數字的連結與段落" },

  describe({ language }: TableOptions) {
    const rows = figures.map(([key, { label, value, unit, provenance, source, paragraphs }]): TableCell[] => [
      { value: key, name: `key ${key}` },
      cells.text(label[language]),
      cells.number(value, lookOf[unit], { name: `value ${key}` }),
      cells.text(unitText[unit][language], styles.indented),
      {
        value: provenanceText[provenance][language],
        formula: kindFormula(key, language),
        name: `kind ${key}`,
      },
      cells.text(`${source.publisher}: ${source.title}`, styles.wrapped),
      cells.link(publisherOf(source.url), source.url),
      cells.paragraphs(paragraphs, styles.wrapped),
      cells.number(serialOfDay(source.date), styles.day),
      cells.text(dataVersion, styles.indented),
    ]);
    return titled({
      title: this.title[language],
      subtitle: [this.line[language], asOf(language)],
      rows: [cells.headingRow(headings[language], [2, 8]), ...rows, sourceRow(language, [])],
      columnWidths,
      headingRows: 1,
      colorings: [kindColoring(firstKey, lastKey, language)],
      records: { workbookName: "Sources", rows: [0, rows.length] },
    });
  },
};
