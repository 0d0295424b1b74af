import { baseline } from "../../data/article";
import { companies } from "../../data/companies";
import type { CatalogueModel, TableDescription } from "../description";
import { linked, type Links } from "../linked";
import { assumptionsTable, firstScenario } from "../model/assumptionsTable";
import { checksTable, underMasterCheck } from "../model/checksTable";
import { baseCapex, summaryTable } from "../model/summaryTable";
import type { TableOptions } from "../options";
import { table as allocation } from "./allocation";
import { table as baselineTable } from "./baseline";
import { table as bridge } from "./bridge";
import { depreciationTable, table as depreciation } from "./depreciation";
import { table as efficiency } from "./efficiency";
import { table as projection } from "./projection";
import { table as sensitivity } from "./sensitivity";
import { table as sources } from "./sources";

const texts = {
  "en-US": {
    inputs: "Its inputs are on the sheet Assumptions.",
    assumptions: "Every input, in three scenarios",
    checks: "What has to agree between the sheets",
    own: "The model",
  },
  "zh-TW": {
    inputs: "輸入值均在「假設」工作表。",
    assumptions: "全部輸入值，分三種情境",
    checks: "各工作表之間必須相符之處",
    own: "本模型",
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

/** The years of the model that the user's own block of the efficiency takes, the first one 2026. */
const ownYears = [0, 1, 2];

/** The sheets that the assumptions drive, linked to them and to the summary. */
function drivenSheets(options: TableOptions): TableDescription[] {
  const words = texts[options.language];
  const capex = baseCapex(options);
  const driven = {
    allocation: allocation.describe(options),
    projection: projection.describe(options),
    depreciation: depreciationTable([baseline.prior.value, ...capex], options),
    sensitivity: sensitivity.describe(options),
  };
  const stepped = (axis: string) => (_: string, index: number) =>
    `={assumptions!${axis} from}+${index}*{assumptions!${axis} step}`;
  const firstYear = baseline.year.value;
  return [
    assumptionsTable(driven, options),
    // The article's figures stay what they are, whatever is assumed instead.
    linked(baselineTable.describe(options), {
      key: "baseline",
      links: Object.fromEntries(Object.keys(baseline).map((name) => [name, null])),
    }),
    linked(driven.allocation, {
      key: "allocation",
      links: {
        total: from("total"),
        ...each(
          companies.map(({ ticker }) => `weight ${ticker}`),
          from,
        ),
      },
    }),
    linked(driven.projection, {
      key: "projection",
      links: {
        flat: null,
        fade: from("last base"),
        repeat: from("growth"),
        own: from("own"),
        ...each(
          ["flat", "fade", "repeat", "own"].map((path) => `${path} ${firstYear}`),
          () => from("total"),
        ),
      },
    }),
    linked(driven.depreciation, {
      key: "depreciation",
      values: { "note 2": words.inputs },
      leftOut: ["growth"],
      links: {
        ...each(["life A", "life B"], from),
        [`capex ${firstYear - 1}`]: "={assumptions!total}/(1+{assumptions!growth})",
        ...each(
          capex.map((_, later) => `capex ${firstYear + later}`),
          (name) => `={summary!${name}}`,
        ),
      },
    }),
    linked(driven.sensitivity, {
      key: "sensitivity",
      values: { "note 2": words.inputs },
      links: {
        year: from("year"),
        base: from("total"),
        ...each(inputNames(driven.sensitivity, "growth "), stepped("growth")),
        ...each(inputNames(driven.sensitivity, "margin "), stepped("margin")),
      },
    }),
    linked(bridge.describe(options), {
      key: "bridge",
      values: { "note 1": words.inputs },
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
    efficiencySheet(capex, options),
  ];
}

/** The efficiency of the companies as they reported it, and that of the model's own capex and AI revenue. */
function efficiencySheet(capex: readonly number[], options: TableOptions): TableDescription {
  const table = efficiency.describe(options);
  const reported = table.rows.flat().flatMap(({ published, name }) => (published && name ? [name] : []));
  const yearOf = (later: number) => baseline.year.value + later;
  return linked(table, {
    key: "efficiency",
    values: {
      "company own 0": texts[options.language].own,
      ...Object.fromEntries(ownYears.map((later) => [`period own ${later}`, `CY${yearOf(later)}`])),
      ...Object.fromEntries(ownYears.map((later) => [`capex own ${later}`, capex[later] ?? 0])),
    },
    links: {
      ...Object.fromEntries(reported.map((name) => [name, null])),
      ...Object.fromEntries(
        ownYears.flatMap((later) => [
          [`period own ${later}`, `="CY"&{summary!year ${yearOf(later)}}`],
          [`revenue own ${later}`, `={summary!revenue ${yearOf(later)}}`],
          [`capex own ${later}`, `={summary!capex ${yearOf(later)}}`],
        ]),
      ),
    },
  });
}

/** What a sheet of the model holds, for its contents. */
const catalogueLines = {
  baseline: baselineTable,
  allocation,
  projection,
  depreciation,
  sensitivity,
  bridge,
  efficiency,
  sources,
};

/** A summary, a sheet of assumptions and those that follow from it, with checks and sources. */
export const table: CatalogueModel = {
  id: "model",
  group: "mostUsed",
  order: 5,
  title: { "en-US": "Complete model", "zh-TW": "完整模型" },
  line: {
    "en-US": "Whether revenue keeps pace, on eleven sheets",
    "zh-TW": "營收是否跟得上，共十一張工作表",
  },
  options: ["weights", "growths"],

  describeSheets(options: TableOptions) {
    const { language } = options;
    const sheets = [
      ...drivenSheets(options),
      checksTable(language),
      linked(sources.describe(options), { key: "sources", links: {} }),
    ];
    const lines: Readonly<Record<string, string>> = {
      assumptions: texts[language].assumptions,
      checks: texts[language].checks,
      ...Object.fromEntries(Object.entries(catalogueLines).map(([key, { line }]) => [key, line[language]])),
    };
    const contents = sheets.map(({ key = "", title }) => ({ key, title, line: lines[key] ?? "" }));
    return [summaryTable(contents, firstScenario(options), options), ...sheets].map((sheet) =>
      underMasterCheck(sheet, language),
    );
  },
};
