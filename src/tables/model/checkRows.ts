import { baseline } from "../../data/article";
import { companies } from "../../data/companies";
import type { Language } from "../../data/language";
import * as cells from "../cells";
import type { CellStyle, TableCell } from "../description";

const texts = {
  "en-US": {
    all: "All checks",
    ok: "OK",
    check: "Check",
    allocation: "The parts sum to the total",
    prior: "2025 grown once is the total",
    path: "Repeated growth compounds to 2030",
    bridge: "Required revenue covers the spending",
    sensitivity: "Sensitivity agrees with the spending",
  },
  "zh-TW": {
    all: "全部檢查",
    ok: "相符",
    check: "不符",
    allocation: "各公司分配額加總等於合計",
    prior: "2025 年成長一次即為合計",
    path: "延續成長率複利至 2030 年相符",
    bridge: "所需營收足以回收支出",
    sensitivity: "敏感度表與支出相符",
  },
};

const [first, last] = [companies[0]?.ticker, companies[companies.length - 1]?.ticker];
const { value: year } = baseline.year;

/** Two sides of each check that have to be equal, in cells of the model; parts are split in tenths. */
const equations = {
  allocation: [`SUM({allocation!amount ${first}:amount ${last}})`, "ROUND({total},1)"],
  prior: [`{projection!repeat ${year - 1}}*(1+{growth})`, "{total}"],
  path: ["{projection!repeat 2030}", `{total}*(1+{growth})^(2030-${year})`],
  bridge: ['{bridge!required}*IF({rule}="profit",{margin},1-{margin})/{multiple}', "{total}"],
  sensitivity: ["{sensitivity!cell 0 0}*(1-{margin from})", `{total}*(1+{growth from})^({year}-${year})`],
} as const;
type Check = keyof typeof equations;
const checks = Object.keys(equations) as Check[];

/** A verdict on each equation, and one on all of them above. */
export function checkRows(language: Language, heading: CellStyle): TableCell[][] {
  const words = texts[language];
  const verdict = (isRight: string, style: CellStyle): TableCell => ({
    value: words.ok,
    formula: `=IF(${isRight},"${words.ok}","${words.check}")`,
    style: { ...style, role: "check" },
  });
  const all = `COUNTIF({check ${checks[0]}:check ${checks[checks.length - 1]}},"${words.ok}")=${checks.length}`;
  return [
    [cells.text(words.all, heading), verdict(all, heading), cells.text("", heading), cells.text("", heading)],
    ...checks.map((check) => {
      const [left, right] = equations[check];
      // Rounded, because binary fractions leave differences that no reader would call one.
      return [
        cells.text(words[check]),
        { ...verdict(`ROUND(${left}-(${right}),6)=0`, {}), name: `check ${check}` },
      ];
    }),
  ];
}
