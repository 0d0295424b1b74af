import { baseline } from "../../data/article";
import { unitText, type Datum } from "../../data/provenance";
import * as cells from "../cells";
import type { CatalogueTable, CellStyle, TableCell } from "../description";
import type { TableOptions } from "../options";
import { kindCell, kindColoring, publishedInput, publishedKind, sourceRow } from "../published";
import * as styles from "../styles";
import { asOf, titled } from "../titled";

const texts = {
  "en-US": {
    subtitle: "AI capital spending of the four companies",
    notes: [
      "$700bn and +60% do not agree with public accounts:",
      "2025 came to about $416bn with leases, and $700bn is +68% on that.",
    ],
    headings: ["Item", "Value", "Unit", "Kind", "Paragraphs"],
  },
  "zh-TW": {
    subtitle: "四家公司的 AI 資本支出",
    notes: [
      "7,000 億美元與 +60% 和公開財報並不相符：",
      "2025 年含租賃約為 4,160 億美元，7,000 億美元相當於成長 68%。",
    ],
    headings: ["項目", "數值", "單位", "性質", "段落"],
  },
};

const columnWidths = [250, 80, 84, 84, 150];

const styleOf: Record<Datum["unit"], CellStyle> = {
  usdBn: styles.amount,
  rate: styles.rate,
  multiple: styles.multiple,
  year: styles.plain,
  count: styles.plain,
};

/** The figures that follow from others, as formulas on their cells. */
const formulas = new Map<string, Partial<TableCell> & { native: string }>([
  ["prior", { live: "=CAPEX.PROJECT({year}-1,{growth},{total},{year})", native: "={total}/(1+{growth})" }],
  ["increase", { native: "={total}-{prior}", live: "={total}-{prior}" }],
]);

/** What the stated figures are called in the workbook. */
const inWorkbook: Record<string, string> = {
  total: "Capex_2026",
  growth: "Capex_Growth",
  year: "Capex_Year",
  companies: "Capex_Companies",
};

/** Whether a cell is what its formula gives; binary fractions may leave a difference. */
const isStill = (name: string, formula: string) => `ROUND({${name}}-(${formula.slice(1)}),6)=0`;

/** What the article states, and what follows from it. */
export const table: CatalogueTable = {
  id: "baseline",
  group: "mostUsed",
  order: 1,
  title: { "en-US": "Baseline", "zh-TW": "基準數字" },
  line: {
    "en-US": "$700bn stated, +60%, $437.5bn derived",
    "zh-TW": "7,000 億美元、成長 60%，推算 4,375 億美元",
  },

  describe({ language }: TableOptions) {
    const words = texts[language];
    const rows = Object.entries<Datum>(baseline).map(([name, datum]): TableCell[] => {
      const derived = formulas.get(name);
      const style = styleOf[datum.unit];
      const cell = derived
        ? cells.number(datum.value, style, { name, ...derived })
        : publishedInput(datum, style, name, inWorkbook[name]);
      return [
        cells.text(datum.label[language]),
        cell,
        cells.text(unitText[datum.unit][language], styles.indented),
        derived
          ? kindCell(name, datum.provenance, isStill(name, derived.native), language)
          : publishedKind(cell, language),
        cells.paragraphs(datum.paragraphs),
      ];
    });
    return titled({
      title: this.title[language],
      subtitle: [words.subtitle, asOf(language)],
      notes: words.notes,
      rows: [cells.headingRow(words.headings, [1]), ...rows, sourceRow(language, rows)],
      columnWidths,
      headingRows: 1,
      colorings: [kindColoring("total", "companies", language)],
    });
  },
};
