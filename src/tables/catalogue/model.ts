import { baseline } from "../../data/article";
import { companies } from "../../data/companies";
import type { CatalogueModel, TableDescription } from "../description";
import { linked, type Links } from "../linked";
import { assumptionsTable, firstScenario } from "../model/assumptionsTable";
import { checksTable, underMasterCheck } from "../model/checksTable";
import { baseCapex, modelYears, summaryTable } from "../model/summaryTable";
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
    inputs: "The inputs are on the sheet Assumptions.",
    assumptions: "Every input, in three scenarios",
    checks: "What has to agree across the sheets",
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

/** A link for each of several cells. */
const each = (names: readonly string[], link: (name: string, index: number) => string | null): Links =>
  Object.fromEntries(names.map((name, index) => [name, link(name, index)]));

const inputNames = ({ rows }: TableDescription, prefix: string) =>
  rows.flat().flatMap(({ name }) => (name?.startsWith(prefix) ? name : []));

/** The years of the model that the user's own block of the efficiency takes, the first one 2026. */
const ownYears = [0, 1, 2];

const firstYear = baseline.year.value;

/** The sheets that the assumptions drive, linked to them and to the summary. */
function drivenSheets(options: TableOptions): TableDescription[] {
  const capex = baseCapex(options);
  const driven = {
    allocation: allocation.describe(options),
    projection: projection.describe(options),
    depreciation: depreciationTable([baseline.prior.value, ...capex], options),
    sensitivity: sensitivity.describe(options),
  };
  const { inputs } = texts[options.language];
  return [
    assumptionsTable(driven, options),
    // The article's figures stay what they are, whatever is assumed instead.
    linked(baselineTable.describe(options), {
      key: "baseline",
      links: each(Object.keys(baseline), () => null),
    }),
    allocationSheet(driven.allocation),
    projectionSheet(driven.projection),
    depreciationSheet(driven.depreciation, inputs),
    sensitivitySheet(driven.sensitivity, inputs),
    bridgeSheet(bridge.describe(options), inputs),
    efficiencySheet(capex, options),
  ];
}

function allocationSheet(table: TableDescription): TableDescription {
  const weights = companies.map(({ ticker }) => `weight ${ticker}`);
  return linked(table, { key: "allocation", links: { total: from("total"), ...each(weights, from) } });
}

function projectionSheet(table: TableDescription): TableDescription {
  const bases = ["flat", "fade", "repeat", "own"].map((path) => `${path} ${firstYear}`);
  return linked(table, {
    key: "projection",
    links: {
      flat: null,
      fade: from("last base"),
      repeat: from("growth"),
      own: from("own"),
      ...each(bases, () => from("total")),
    },
  });
}

/** Depreciation of the scenario's capex, whose growth is not its own. */
function depreciationSheet(table: TableDescription, note: string): TableDescription {
  const scenario = modelYears.map((year) => `capex ${year}`);
  return linked(table, {
    key: "depreciation",
    values: { "note 2": note },
    leftOut: ["growth"],
    links: {
      ...each(["life A", "life B"], from),
      [`capex ${firstYear - 1}`]: "={assumptions!total}/(1+{assumptions!growth})",
      ...each(scenario, (name) => `={summary!${name}}`),
    },
  });
}

function sensitivitySheet(table: TableDescription, note: string): TableDescription {
  const stepped = (axis: string) =>
    each(
      inputNames(table, `${axis} `),
      (_, index) => `={assumptions!${axis} from}+${index}*{assumptions!${axis} step}`,
    );
  return linked(table, {
    key: "sensitivity",
    values: { "note 2": note },
    links: { year: from("year"), base: from("total"), ...stepped("growth"), ...stepped("margin") },
  });
}

function bridgeSheet(table: TableDescription, note: string): TableDescription {
  return linked(table, {
    key: "bridge",
    values: { "note 1": note },
    links: {
      spend: from("total"),
      ...each(["margin", "multiple", "rule"], from),
      ...each(["actual", "horizon"], fromAwaited),
      growth: fromAwaited("revenue growth"),
    },
  });
}

/** The efficiency of the companies as they reported it, and that of the model's own capex and AI revenue. */
function efficiencySheet(capex: readonly number[], options: TableOptions): TableDescription {
  const table = efficiency.describe(options);
  const reported = table.rows.flat().flatMap(({ published, name }) => (published && name ? [name] : []));
  const yearOf = (later: number) => firstYear + later;
  return linked(table, {
    key: "efficiency",
    values: {
      "company own 0": texts[options.language].own,
      ...Object.fromEntries(ownYears.map((later) => [`period own ${later}`, `CY${yearOf(later)}`])),
      ...Object.fromEntries(ownYears.map((later) => [`capex own ${later}`, capex[later] ?? 0])),
    },
    links: {
      ...each(reported, () => null),
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
    "en-US": "Whether AI revenue keeps pace with capex",
    "zh-TW": "AI 營收是否跟得上資本支出",
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
