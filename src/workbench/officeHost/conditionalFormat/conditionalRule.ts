import type { IStyleBase } from "@univerjs/core";
import {
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IConditionalFormattingRuleConfig,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { apiNotFound, invalidArgument } from "../protocol/officeError";
import { lookUp } from "../range/uniform";

export interface CellValueRule {
  readonly operator: string;
  readonly formula1: string;
  readonly formula2?: string;
}

export interface TextRule {
  readonly operator: string;
  readonly text: string;
}

export interface ColorCriterion {
  readonly type: string;
  readonly color: string;
  readonly formula?: string;
}

export interface ColorScaleCriteria {
  readonly minimum: ColorCriterion;
  readonly midpoint?: ColorCriterion;
  readonly maximum: ColorCriterion;
}

/** A conditional format as Excel describes it, which is stored beside Univer's less detailed rule. */
export type ConditionalDescription =
  | { readonly type: "CellValue"; readonly rule?: CellValueRule }
  | { readonly type: "Custom"; readonly formula: string }
  | { readonly type: "ContainsText"; readonly rule?: TextRule }
  | { readonly type: "ColorScale"; readonly criteria: ColorScaleCriteria };

/** Univer's rule, with Excel's description if it was made through Office.js. */
export interface DescribedRule extends IConditionFormattingRule {
  readonly excel?: ConditionalDescription;
}

const comparisons: Readonly<Record<string, (cell: string, first: string, second: string) => string>> = {
  Between: (cell, first, second) => `AND(${cell}>=MIN(${first},${second}),${cell}<=MAX(${first},${second}))`,
  NotBetween: (cell, first, second) => `OR(${cell}<MIN(${first},${second}),${cell}>MAX(${first},${second}))`,
  EqualTo: (cell, first) => `${cell}=${first}`,
  NotEqualTo: (cell, first) => `${cell}<>${first}`,
  GreaterThan: (cell, first) => `${cell}>${first}`,
  LessThan: (cell, first) => `${cell}<${first}`,
  GreaterThanOrEqual: (cell, first) => `${cell}>=${first}`,
  LessThanOrEqual: (cell, first) => `${cell}<=${first}`,
};

const textComparisons: Readonly<Record<string, (cell: string, text: string, length: number) => string>> = {
  Contains: (cell, text) => `ISNUMBER(SEARCH(${text},${cell}))`,
  NotContains: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  BeginsWith: (cell, text, length) => `LEFT(${cell},${length})=${text}`,
  EndsWith: (cell, text, length) => `RIGHT(${cell},${length})=${text}`,
};

const criterionTypes: Readonly<Record<string, CFValueType>> = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
};

/** The colours of a new scale in Excel. */
const newColorScale: ColorScaleCriteria = {
  minimum: { type: "LowestValue", color: "#F8696B" },
  midpoint: { type: "Percentile", color: "#FFEB84", formula: "50" },
  maximum: { type: "HighestValue", color: "#63BE7B" },
};

/** A format that has just been added: without a condition, except for scales. */
export function newDescription(type: unknown): ConditionalDescription {
  switch (type) {
    case "Custom":
      return { type, formula: "" };
    case "CellValue":
    case "ContainsText":
      return { type };
    case "ColorScale":
      return { type, criteria: newColorScale };
    default:
      throw apiNotFound(`the conditional format type ${String(type)}`);
  }
}

/**
 * Converts a description to Univer's rule. All conditions become formulas, since Univer compares with constants only;
 * addresses in them are relative to the first cell.
 */
export function toUniverRule(
  description: ConditionalDescription,
  firstCell: string,
  style: IStyleBase,
): IConditionalFormattingRuleConfig {
  if (description.type === "ColorScale") return colorScale(description.criteria);
  return {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.formula,
    value: `=${condition(description, firstCell)}`,
    style,
  };
}

function condition(
  description: Exclude<ConditionalDescription, { type: "ColorScale" }>,
  firstCell: string,
): string {
  switch (description.type) {
    case "Custom":
      return description.formula.replace(/^=/, "") || "FALSE";
    case "CellValue": {
      if (!description.rule) return "FALSE";
      const { operator, formula1, formula2 = "" } = description.rule;
      const isBetween = operator === "Between" || operator === "NotBetween";
      const second = isBetween ? operand(formula2) : "";
      return lookUp(comparisons, operator)(firstCell, operand(formula1), second);
    }
    case "ContainsText": {
      if (!description.rule) return "FALSE";
      const { operator, text } = description.rule;
      const quoted = `"${text.replaceAll('"', '""')}"`;
      return lookUp(textComparisons, operator)(firstCell, quoted, text.length);
    }
  }
}

/** What a cell is compared with: a formula, a number, or else a text. */
function operand(formula: unknown): string {
  const text = String(formula ?? "").trim();
  if (text === "" || text === "=") throw invalidArgument();
  if (text.startsWith("=")) return `(${text.slice(1)})`;
  return Number.isFinite(Number(text)) ? text : `"${text.replaceAll('"', '""')}"`;
}

function colorScale({ minimum, midpoint, maximum }: ColorScaleCriteria): IConditionalFormattingRuleConfig {
  const criteria = midpoint ? [minimum, midpoint, maximum] : [minimum, maximum];
  const config = criteria.map(({ type, color, formula }, index) => ({
    index,
    color,
    value: { type: lookUp(criterionTypes, type), ...criterionValue(type, formula) },
  }));
  return { type: CFRuleType.colorScale, config };
}

function criterionValue(type: string, formula: string | undefined): { value?: number | string } {
  if (type === "LowestValue" || type === "HighestValue") return {};
  const text = String(formula ?? "").replace(/^=/, "");
  if (type === "Formula" && text !== "") return { value: `=${text}` };
  if (text === "" || !Number.isFinite(Number(text))) throw invalidArgument();
  return { value: Number(text) };
}
