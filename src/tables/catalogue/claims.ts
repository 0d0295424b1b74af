import { claimKindText, claims } from "../../data/claims";
import * as cells from "../cells";
import type { CatalogueTable } from "../description";
import type { TableOptions } from "../options";
import { sourceRow } from "../published";
import * as styles from "../styles";
import { asOf, titled } from "../titled";

const headings = {
  "en-US": ["Paragraph", "Claim", "Type", "Functions"],
  "zh-TW": ["段落", "主張", "類型", "量化函數"],
};

const columnWidths = [84, 640, 90, 440];

/** Every claim of the article in our words, and the functions that put it into figures. */
export const table: CatalogueTable = {
  id: "claims",
  group: "reference",
  order: 2,
  title: { "en-US": "Claims of the article", "zh-TW": "原文主張一覽" },
  line: { "en-US": "What it says, and the functions for it", "zh-TW": "原文的主張與對應函數" },

  describe({ language }: TableOptions) {
    const rows = claims.map(({ paragraph, text, kind, functions }) => [
      cells.number(paragraph, styles.plain),
      cells.text(text[language], { ...styles.indented, ...styles.wrapped }),
      cells.text(claimKindText[kind][language]),
      cells.text(functions === "" ? "–" : functions, styles.wrapped),
    ]);
    return titled({
      title: this.title[language],
      subtitle: [this.line[language], asOf(language)],
      rows: [cells.headingRow(headings[language], [0]), ...rows, sourceRow(language, [])],
      columnWidths,
      headingRows: 1,
      records: { workbookName: "Claims", rows: [0, rows.length] },
    });
  },
};
