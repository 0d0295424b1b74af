import { baseline } from "../../data/article";
import { companies } from "../../data/companies";
import type { CatalogueModel, TableDescription } from "../description";
import { linked, type Links } from "../linked";
import { assumptionsTable } from "../model/assumptionsTable";
import type { TableOptions } from "../options";
import { table as allocation } from "./allocation";
import { table as baselineTable } from "./baseline";
import { table as bridge } from "./bridge";
import { table as projection } from "./projection";
import { table as sensitivity } from "./sensitivity";
import { table as sources } from "./sources";

const notes = {
  "en-US": {
    sensitivity: "AI revenue that pays for the year's spending. Its inputs are on the sheet of assumptions.",
    bridge: "From the spending to the revenue that pays for it. Its inputs are on the sheet of assumptions.",
  },
  "zh-TW": {
    sensitivity: "足以回收當年支出的 AI 營收。輸入值均在假設工作表。",
    bridge: "由資本支出推到足以回收的營收。輸入值均在假設工作表。",
  },
};

const from = (name: string) => `={assumptions!${name}}`;
/** A link that stays empty while its cell does, where a plain one would show 0. */
const fromAwaited = (name: string) => `=IF({assumptions!${name}}="","",{assumptions!${name}})`;

/** The same link for several cells. */
const each = (names: readonly string[], link: (name: string, index: number) => string): Links =>
  Object.fromEntries(names.map((name, index) => [name, link(name, index)]));

const inputNames = ({ rows }: TableDescription, prefix: string) =>
  rows.flat().flatMap(({ name }) => (name?.startsWith(prefix) ? name : []));

/** A sheet of assumptions and six that follow from it. */
export const table: CatalogueModel = {
  id: "model",
  group: "mostUsed",
  order: 5,
  title: { "en-US": "Complete model", "zh-TW": "完整模型" },
  line: { "en-US": "Six linked sheets, one assumptions block", "zh-TW": "六張連動工作表，一處集中假設" },
  options: ["weights", "growths"],

  describeSheets(options: TableOptions) {
    const { language } = options;
    const parts = {
      allocation: allocation.describe(options),
      projection: projection.describe(options),
      sensitivity: sensitivity.describe(options),
      bridge: bridge.describe(options),
    };
    const stepped = (axis: string) => (_: string, index: number) =>
      `={assumptions!${axis} from}+${index}*{assumptions!${axis} step}`;
    return [
      assumptionsTable(parts, options),
      // The article's figures stay what they are, whatever is assumed instead.
      linked(baselineTable.describe(options), {
        key: "baseline",
        links: Object.fromEntries(Object.keys(baseline).map((name) => [name, null])),
      }),
      linked(parts.allocation, {
        key: "allocation",
        links: {
          total: from("total"),
          ...each(
            companies.map(({ ticker }) => `weight ${ticker}`),
            from,
          ),
        },
      }),
      linked(parts.projection, {
        key: "projection",
        links: {
          flat: null,
          fade: from("fade"),
          repeat: from("growth"),
          own: from("own"),
          ...each(
            ["flat", "fade", "repeat", "own"].map((path) => `${path} ${baseline.year.value}`),
            () => from("total"),
          ),
        },
      }),
      linked(parts.sensitivity, {
        key: "sensitivity",
        note: notes[language].sensitivity,
        links: {
          year: from("year"),
          base: from("total"),
          ...each(inputNames(parts.sensitivity, "growth "), stepped("growth")),
          ...each(inputNames(parts.sensitivity, "margin "), stepped("margin")),
        },
      }),
      linked(parts.bridge, {
        key: "bridge",
        note: notes[language].bridge,
        links: {
          spend: from("total"),
          margin: from("margin"),
          multiple: from("multiple"),
          rule: from("rule"),
          actual: fromAwaited("actual"),
          growth: fromAwaited("revenue growth"),
          horizon: fromAwaited("horizon"),
        },
      }),
      linked(sources.describe(options), { key: "sources", links: {} }),
    ];
  },
};
