import {
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import { isConditionFormula } from "../officeHost/conditionalFormat/conditionFormula";
import type { ConditionalDescription, DescribedRule } from "../officeHost/conditionalFormat/conditionalRule";
import { areaOf } from "../officeHost/range/cellArea";
import { toHexColor } from "../officeHost/range/color";
import { nameOf } from "../officeHost/range/uniform";
import type { Worksheet } from "../officeHost/workbook/worksheet";
import type { Condition, ConditionalContents } from "./workbookContents";
import { nameOfWord, scalePoints, textComparisons } from "./fileWords";
import { toFileFormula, type KnownWords } from "./fileFormula";

/**
 * Reads a sheet's conditional formats; of those made in the grid, the kinds that Office.js could have made, with formulas
 * that Excel takes.
 */
export function readConditionalFormats({ cells, Id }: Worksheet, words: KnownWords): ConditionalContents[] {
  const { injector, workbook } = cells.spreadsheet;
  const rules = injector.get(ConditionalFormattingRuleModel).getSubunitRules(workbook.getId(), Id) ?? [];
  return rules.flatMap(({ ranges, stopIfTrue, rule, excel }: DescribedRule) => {
    const isTaken = (formula: string) => isConditionFormula(cells.spreadsheet, formula);
    const condition = excel ? described(excel, words) : madeInGrid(rule, words, isTaken);
    if (!condition) return [];
    return {
      areas: ranges.map(areaOf),
      condition,
      style: rule.type === CFRuleType.highlightCell ? rule.style : {},
      stopsIfTrue: stopIfTrue,
    };
  });
}

/** Nothing where a format has no condition yet. */
function described(excel: ConditionalDescription, words: KnownWords): Condition | undefined {
  switch (excel.type) {
    case "Custom":
      return excel.formula ? { type: "Custom", formula: toFileFormula(excel.formula, words) } : undefined;
    case "CellValue": {
      if (!excel.rule) return undefined;
      const { operator, formula1, formula2 } = excel.rule;
      const operands = operator.endsWith("etween") ? [formula1, formula2] : [formula1];
      return {
        type: "CellValue",
        operator,
        formulas: operands.map((operand) => operandFormula(operand ?? "", words)),
      };
    }
    case "ContainsText":
      return excel.rule && { type: "ContainsText", ...excel.rule };
    case "ColorScale": {
      const { minimum, midpoint, maximum } = excel.criteria;
      return { type: "ColorScale", points: midpoint ? [minimum, midpoint, maximum] : [minimum, maximum] };
    }
  }
}

/** A formula, a number, or else a text, as Office.js takes what a cell is compared with. */
function operandFormula(operand: string | number, words: KnownWords): string {
  const text = String(operand).trim();
  if (text.startsWith("=")) return toFileFormula(text, words);
  return Number.isFinite(Number(text)) ? text : `"${text.replaceAll('"', '""')}"`;
}

function madeInGrid(
  rule: IConditionalFormattingRuleConfig,
  words: KnownWords,
  isTaken: (formula: string) => boolean,
): Condition | undefined {
  if (rule.type === CFRuleType.colorScale) {
    const points = rule.config.map(({ color, value: { type, value } }) => ({
      type: nameOf(scalePoints, type),
      color: toHexColor(color),
      ...(value !== undefined && { formula: String(value) }),
    }));
    return points.length <= 3 ? { type: "ColorScale", points } : undefined;
  }
  if (rule.type !== CFRuleType.highlightCell) return undefined;
  switch (rule.subType) {
    case CFSubRuleType.formula:
      return isTaken(rule.value) ? { type: "Custom", formula: toFileFormula(rule.value, words) } : undefined;
    case CFSubRuleType.number: {
      // Univer's words are those of Office.js, but for the first letter and the end of two.
      const operator = rule.operator
        .replace(/^(not)?equal$/i, "$&To")
        .replace(/^./, (letter) => letter.toUpperCase());
      return { type: "CellValue", operator, formulas: [rule.value ?? 0].flat().map(String) };
    }
    case CFSubRuleType.text: {
      const operator = nameOfWord(textComparisons, rule.operator);
      return operator && rule.value ? { type: "ContainsText", operator, text: rule.value } : undefined;
    }
    default:
      return undefined;
  }
}
