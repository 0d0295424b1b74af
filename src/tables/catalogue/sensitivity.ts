import { baseline } from "../../data/article";
import { unitText } from "../../data/provenance";
import { sensitivity } from "../../functions/roi/sensitivity";
import * as cells from "../cells";
import type { CatalogueTable, TableCell } from "../description";
import type { TableOptions } from "../options";
import { publishedInput, sourceRow } from "../published";
import * as styles from "../styles";
import { asOf, titled } from "../titled";

const texts = {
  "en-US": {
    notes: [
      "AI revenue needed to pay for the year's spending.",
      "Growth and margins are assumptions: change the blue cells.",
    ],
    corner: "Growth \\ margin",
    year: "Year",
    base: "Capex in",
  },
  "zh-TW": {
    notes: ["足以回收當年支出的 AI 營收。", "成長率與毛利率均為假設：請變更藍色儲存格。"],
    corner: "成長率＼毛利率",
    year: "年度",
    base: "資本支出基準年度",
  },
};

const columnWidths = [150, 84, 84, 84, 84];

const growths = [0, 0.2, 0.4, 0.6];
const margins = [0.4, 0.5, 0.6, 0.7];
const year = 2027;

/** A cell of the grid; one live formula in its first corner fills it all. */
function cell(value: number, row: number, column: number): TableCell {
  const isCorner = row === 0 && column === 0;
  const [lastGrowth, lastMargin] = [growths.length - 1, margins.length - 1];
  const live = `=ROI.SENSITIVITY({growth 0:growth ${lastGrowth}},{margin 0:margin ${lastMargin}},{year},{base},{base year})`;
  return cells.number(value, styles.amount, {
    name: `cell ${row} ${column}`,
    native: `={base}*(1+{growth ${row}})^({year}-{base year})/(1-{margin ${column}})`,
    ...(isCorner ? { live } : { spilled: true }),
  });
}

/** The required revenue of a year for every pair of growth and margin. */
export const table: CatalogueTable = {
  id: "sensitivity",
  group: "return",
  order: 3,
  title: { "en-US": "Sensitivity growth × margin", "zh-TW": "敏感度：成長率 × 毛利率" },
  line: { "en-US": "Required revenue for every pair", "zh-TW": "每組假設下的所需營收" },

  describe({ language }: TableOptions) {
    const words = texts[language];
    const { total } = baseline;
    const grid = sensitivity([growths], [margins], [[year]], [[total.value]], [[baseline.year.value]]);
    const base = publishedInput(total, styles.amount, "base", "Sensitivity_Base");
    const rows = growths.map((growth, row) => [
      cells.number(growth, { ...styles.heading, ...styles.input(styles.rate) }, { name: `growth ${row}` }),
      ...margins.map((_, column) => cell(grid[row]?.[column] ?? 0, row, column)),
    ]);
    return titled({
      title: this.title[language],
      subtitle: [unitText.usdBn[language], asOf(language)],
      notes: words.notes,
      rows: [
        [cells.text(words.year), cells.input(year, styles.plain, "year", "Sensitivity_Year")],
        [
          cells.text(words.base),
          cells.number(baseline.year.value, styles.plain, { name: "base year" }),
          base,
        ],
        [
          cells.text(words.corner, styles.heading),
          ...margins.map((margin, column) =>
            cells.number(
              margin,
              { ...styles.numberHeading, ...styles.input(styles.rate) },
              { name: `margin ${column}` },
            ),
          ),
        ],
        ...rows,
        sourceRow(language, [[base]]),
      ],
      columnWidths,
      headingRows: 3,
      colorings: [{ kind: "scale", cells: ["cell 0 0", `cell ${growths.length - 1} ${margins.length - 1}`] }],
    });
  },
};
