import { baseline } from "../../data/article";
import { assumptions } from "../../data/assumptions";
import { provenanceText, unitText, type Provenance } from "../../data/provenance";
import * as cells from "../cells";
import type { CatalogueTable, CellStyle, TableCell } from "../description";
import { nativeRequired } from "../nativeRequired";
import type { TableOptions } from "../options";
import { kindColoring, publishedInput, publishedKind, sourceRow } from "../published";
import * as styles from "../styles";
import { asOf, titled } from "../titled";

const texts = {
  "en-US": {
    subtitle: "From capex to the revenue it needs",
    notes: ["Enter AI revenue, its growth and your horizon in the blue cells."],
    headings: ["Item", "Value", "Unit", "Kind"],
    spend: "Capex 2026",
    margin: "Gross margin of AI revenue",
    multiple: "Whole cost over capex",
    rule: "Rule: cost or profit",
    required: "Required revenue",
    actual: "AI revenue now",
    growth: "Growth of AI revenue a year",
    horizon: "Horizon",
    shortfall: "Shortfall",
    coverage: "Coverage",
    breakeven: "Break-even year",
    hurdle: "Growth needed by the horizon",
    inYears: "years",
    never: "never",
  },
  "zh-TW": {
    subtitle: "由資本支出推算所需營收",
    notes: ["請在藍色儲存格輸入 AI 營收、成長率與期限。"],
    headings: ["項目", "數值", "單位", "性質"],
    spend: "2026 年資本支出",
    margin: "AI 營收毛利率",
    multiple: "總成本對資本支出的倍數",
    rule: "規則：cost 或 profit",
    required: "所需營收",
    actual: "目前 AI 營收",
    growth: "AI 營收年成長率",
    horizon: "達成期限",
    shortfall: "營收缺口",
    coverage: "涵蓋率",
    breakeven: "損益兩平年度",
    hurdle: "如期達成所需成長率",
    inYears: "年",
    never: "無法達成",
  },
};

const columnWidths = [220, 92, 84, 96];

/** A break-even this close after a year's start, in years, counts as at its start, as in ROI.BREAKEVEN. */
const yearEpsilon = "1E-9";

const baseYear = baseline.year.value;

/** The formulas on the user's revenue; while it is not entered they show nothing. */
const onRevenue = {
  shortfall: { live: "ROI.SHORTFALL({actual},{required})", native: "{required}-{actual}" },
  coverage: { live: "ROI.COVERAGE({actual},{required})", native: "{actual}/{required}" },
  hurdle: {
    live: "ROI.HURDLE({actual},{horizon},{required})",
    native: "IF(OR({actual}<=0,{required}<=0,{horizon}<=0),SQRT(-1),({required}/{actual})^(1/{horizon})-1)",
  },
  breakeven: {
    // Never is #N/A; all other errors are shown.
    live: `IFNA(ROI.BREAKEVEN({actual},{growth},{required},0,${baseYear}),{never})`,
    native:
      `IF(OR({actual}<=0,{required}<=0,{growth}<=-1),SQRT(-1),` +
      `IF({actual}>={required},${baseYear},IF({growth}<=0,{never},` +
      `${baseYear}+ROUNDUP(MAX(0,LN({required}/{actual})/LN(1+{growth})-${yearEpsilon}),0))))`,
  },
};

/** From the spending over margin and cost to the revenue it needs, and how far revenue is from it. */
export const table: CatalogueTable = {
  id: "bridge",
  group: "mostUsed",
  order: 4,
  title: { "en-US": "Required-revenue bridge", "zh-TW": "所需營收推導" },
  line: { "en-US": "From capex to the break-even year", "zh-TW": "從支出推到損益兩平年度" },

  describe({ language }: TableOptions) {
    const words = texts[language];
    const [usdBn, rate, year] = [unitText.usdBn[language], unitText.rate[language], unitText.year[language]];
    const row = (
      item: string,
      cell: TableCell,
      unit: string,
      kind: Provenance = "derived",
      style?: CellStyle,
    ) => [
      cells.text(item, style),
      cell,
      cells.text(unit, { ...style, ...styles.indented }),
      cell.published
        ? publishedKind(cell, language, styles.indented)
        : cells.text(provenanceText[kind][language], { ...style, ...styles.indented }),
    ];
    const asked = (name: string, workbookName: string, style: CellStyle): TableCell => ({
      value: "",
      name,
      workbookName,
      style: styles.pendingInput(style),
    });
    const whenEntered = (name: keyof typeof onRevenue, style: CellStyle, needs: string[]): TableCell => {
      const entered = `COUNT(${needs.map((need) => `{${need}}`).join(",")})=${needs.length}`;
      const formula = (text: string) =>
        `=IF(${entered},${text.replaceAll("{never}", `"${words.never}"`)},"")`;
      return {
        value: "",
        style: { ...style, alignRight: true },
        live: formula(onRevenue[name].live),
        native: formula(onRevenue[name].native),
      };
    };
    const needed = cells.number(
      assumptions.required.value,
      { ...styles.total, ...styles.amount },
      {
        name: "required",
        live: "=ROI.REQUIRED({spend},{margin},{multiple},{rule})",
        native: nativeRequired({
          capex: "{spend}",
          margin: "{margin}",
          multiple: "{multiple}",
          rule: "{rule}",
        }),
      },
    );
    const published = [
      row(words.spend, publishedInput(baseline.total, styles.amount, "spend", "Bridge_Spend"), usdBn),
      row(words.margin, publishedInput(assumptions.margin, styles.rate, "margin", "Bridge_Margin"), rate),
      row(
        words.multiple,
        publishedInput(assumptions.multiple, styles.multiple, "multiple", "Bridge_Multiple"),
        "",
      ),
    ];
    return titled({
      title: this.title[language],
      subtitle: [words.subtitle, asOf(language)],
      notes: words.notes,
      rows: [
        cells.headingRow(words.headings, [1]),
        ...published,
        row(words.rule, cells.input("cost", { alignRight: true }, "rule", "Bridge_Rule"), "", "assumption"),
        row(words.required, needed, usdBn, "derived", styles.total),
        row(words.actual, asked("actual", "Bridge_AI_Revenue", styles.amount), usdBn, "user"),
        row(words.growth, asked("growth", "Bridge_Revenue_Growth", styles.rate), rate, "user"),
        row(words.horizon, asked("horizon", "Bridge_Horizon", styles.plain), words.inYears, "user"),
        row(words.shortfall, whenEntered("shortfall", styles.amount, ["actual"]), usdBn),
        row(words.coverage, whenEntered("coverage", styles.rate, ["actual"]), rate),
        row(words.breakeven, whenEntered("breakeven", styles.plain, ["actual", "growth"]), year),
        row(words.hurdle, whenEntered("hurdle", styles.rate, ["actual", "horizon"]), rate),
        sourceRow(language, published),
      ],
      columnWidths,
      headingRows: 1,
      colorings: [kindColoring("spend", "multiple", language)],
    });
  },
};
