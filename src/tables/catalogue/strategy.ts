import { companies } from "../../data/companies";
import * as cells from "../cells";
import type { CatalogueTable } from "../description";
import type { TableOptions } from "../options";
import { sourceRow } from "../published";
import * as styles from "../styles";
import { asOf, titled } from "../titled";

const headings = {
  "en-US": ["Company", "Main focus", "Strategic goal", "Paragraphs"],
  "zh-TW": ["公司", "主要布局", "策略目標", "段落"],
};

const columnWidths = [88, 260, 430, 92];

/** What the article says each company builds, and why; no amounts, because it gives none. */
export const table: CatalogueTable = {
  id: "strategy",
  group: "company",
  order: 3,
  title: { "en-US": "Strategy and focus", "zh-TW": "策略與布局" },
  line: { "en-US": "What each company builds, and why", "zh-TW": "各公司投資什麼、為了什麼" },

  describe({ language }: TableOptions) {
    const rows = companies.map(({ name, focus, goal, paragraphs }) => [
      cells.text(name),
      cells.text(focus[language]),
      cells.text(goal[language], styles.wrapped),
      cells.paragraphs(paragraphs),
    ]);
    return titled({
      title: this.title[language],
      subtitle: [this.line[language], asOf(language)],
      rows: [cells.headingRow(headings[language], []), ...rows, sourceRow(language, [])],
      columnWidths,
      headingRows: 1,
      records: { workbookName: "Strategy", rows: [0, rows.length] },
    });
  },
};
