import { critical } from "../../functions/roi/critical";
import { regret } from "../../functions/roi/regret";
import * as cells from "../cells";
import { emptyCell, type CatalogueTable, type TableCell } from "../description";
import type { TableOptions } from "../options";
import { sourceRow } from "../published";
import * as styles from "../styles";
import { asOf, titled } from "../titled";

const texts = {
  "en-US": {
    subtitle: "Regret in USD bn",
    notes: [
      "The article holds that building too little is the greater risk (¶4).",
      "It gives no costs: those in blue are examples, yours to change.",
    ],
    under: "Cost of a unit missing",
    over: "Cost of a unit idle",
    critical: "Critical fractile",
    demand: "Capacity \\ demand",
    probability: "Probability",
    expected: "Expected regret",
    least: "least",
  },
  "zh-TW": {
    subtitle: "後悔值，單位：十億美元",
    notes: ["原文認為投資不足的風險較大（第 4 段）。", "原文未提供成本；藍色數字為範例，請自行變更。"],
    under: "每單位不足的成本",
    over: "每單位過剩的成本",
    critical: "臨界分位數",
    demand: "產能＼需求",
    probability: "機率",
    expected: "期望後悔值",
    least: "最小",
  },
};

const columnWidths = [190, 84, 84, 84, 124, 72];

/** Three capacities and demands around the article's total; costs and probabilities are examples. */
const capacities = [600, 700, 800];
const demands = [500, 700, 900];
const probabilities = [0.25, 0.5, 0.25];
const costs = { under: 0.5, over: 0.2 };

const line = (name: string, values: readonly unknown[]) => `{${name} 0:${name} ${values.length - 1}}`;

const lines = `${line("capacity", capacities)},${line("demand", demands)},{under},{over}`;
const chances = line("probability", probabilities);

function regretCell(value: number, row: number, column: number): TableCell {
  const [q, d] = [`{capacity ${row}}`, `{demand ${column}}`];
  return cells.number(value, styles.amount, {
    name: `regret ${row} ${column}`,
    native: `={under}*MAX(${d}-${q},0)+{over}*MAX(${q}-${d},0)`,
    ...(row === 0 && column === 0 ? { live: `=ROI.REGRET(${lines})` } : { spilled: true }),
  });
}

function expectedCell(value: number, row: number): TableCell {
  const regrets = `{regret ${row} 0:regret ${row} ${demands.length - 1}}`;
  return cells.number(
    value,
    { ...styles.amount, bold: true },
    {
      name: `expected ${row}`,
      live: `=INDEX(ROI.REGRET(${lines},${chances}),${row + 1},${demands.length + 1})`,
      native: `=IF(ABS(SUM(${chances})-1)>1E-9,SQRT(-1),SUMPRODUCT(${chances}*${regrets}))`,
    },
  );
}

/** What it costs to have built one capacity when demand is another (paragraph 4), and which regret is least. */
export const table: CatalogueTable = {
  id: "regret",
  group: "return",
  order: 4,
  title: { "en-US": "Under- or over-building", "zh-TW": "投資不足或過度" },
  line: { "en-US": "Regret by capacity and demand", "zh-TW": "各產能與需求下的後悔值" },

  describe({ language }: TableOptions) {
    const words = texts[language];
    const grid = regret(
      [capacities],
      [demands],
      [[costs.under]],
      [[costs.over]],
      [probabilities],
    ) as number[][];
    const expected = grid.map((row) => row.at(-1) ?? 0);
    const least = Math.min(...expected);
    const expectedAll = line("expected", capacities);
    const rows = capacities.map((capacity, row): TableCell[] => [
      cells.input(capacity, styles.amount, `capacity ${row}`),
      ...demands.map((_, column) => regretCell(grid[row]?.[column] ?? 0, row, column)),
      expectedCell(expected[row] ?? 0, row),
      {
        value: expected[row] === least ? words.least : "",
        formula: `=IFERROR(IF({expected ${row}}=MIN(${expectedAll}),"${words.least}",""),"")`,
        style: { role: "check", indented: true },
      },
    ]);
    const fractile = critical([[costs.under]], [[costs.over]])[0]?.[0] as number;
    return titled({
      title: this.title[language],
      subtitle: [words.subtitle, asOf(language)],
      notes: words.notes,
      rows: [
        [cells.text(words.under), cells.input(costs.under, styles.ratio, "under", "Regret_Under")],
        [cells.text(words.over), cells.input(costs.over, styles.ratio, "over", "Regret_Over")],
        [
          cells.text(words.critical),
          cells.number(fractile, styles.rate, {
            name: "fractile",
            live: "=ROI.CRITICAL({under},{over})",
            native: "=IF(OR({under}<0,{over}<0),SQRT(-1),{under}/({under}+{over}))",
          }),
        ],
        [
          cells.text(words.probability),
          ...probabilities.map((each, index) => cells.input(each, styles.rate, `probability ${index}`)),
        ],
        [
          cells.text(words.demand, styles.heading),
          ...demands.map((each, index) =>
            cells.number(
              each,
              { ...styles.numberHeading, ...styles.input(styles.amount) },
              { name: `demand ${index}` },
            ),
          ),
          cells.text(words.expected, styles.numberHeading),
          { ...emptyCell, style: styles.heading },
        ],
        ...rows,
        sourceRow(language, []),
      ],
      columnWidths,
      headingRows: 5,
      colorings: [
        { kind: "scale", cells: ["regret 0 0", `regret ${capacities.length - 1} ${demands.length - 1}`] },
      ],
    });
  },
};
