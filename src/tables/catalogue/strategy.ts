import { companies } from "../../data/companies";
import * as cells from "../cells";
import type { CatalogueTable } from "../description";
import type { TableOptions } from "../options";
import { sourceRow } from "../published";

const headings = {
  "en-US": ["Company", "Main focus", "Strategic goal", "Paragraphs"],
  "zh-TW": ["公司", "主要布局", "策略目標", "段落"],
};

const columnWidths = [88, 240, 520, 84];

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
      cells.text(goal[language]),
      cells.text(paragraphs.join(", ")),
    ]);
    return {
      title: this.title[language],
      rows: cells.padded(
        [cells.headingRow(headings[language], []), ...rows, sourceRow(language, [], { amounts: false })],
        columnWidths.length,
      ),
      columnWidths,
      headingRows: 1,
      records: { workbookName: "Strategy", rows: [0, rows.length] },
    };
  },
};
