import { nameOfWord, scalePoints, textComparisons } from "../contents/fileWords";
import type { Condition, ConditionalContents } from "../contents/workbookContents";
import { areasIn } from "./areas";
import { cleanFormula } from "./formulas";
import type { SheetContext } from "./sheetContext";
import { isTrue, type XmlElement } from "./xml";

const operators: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};

/** Reads a sheet's conditional formats, the first to count first. */
export function readConditionalFormats(context: SheetContext, root: XmlElement): ConditionalContents[] {
  const found: { priority: number; format: ConditionalContents }[] = [];
  for (const formatting of root.all("conditionalFormatting")) {
    const { sqref } = formatting.attributes;
    const areas = areasIn(sqref);
    for (const rule of formatting.all("cfRule")) {
      const { dxfId, stopIfTrue, priority } = rule.attributes;
      const condition = conditionOf(context, rule);
      if (!condition || areas.length === 0) {
        context.omit("conditionalFormat", sqref?.split(" ")[0]);
        continue;
      }
      const style = dxfId === undefined ? {} : context.styles.ofCondition(Number(dxfId));
      const format = { areas, condition, style, stopsIfTrue: isTrue(stopIfTrue) };
      found.push({ priority: Number(priority) || 0, format });
    }
  }
  omitExtended(context, root);
  return found.sort((a, b) => a.priority - b.priority).map(({ format }) => format);
}

/** Kinds of later versions are in an extension; bars are there a second time, with what Excel 2007 had not. */
function omitExtended({ omit }: SheetContext, root: XmlElement): void {
  for (const formatting of root.at("extLst")?.within("conditionalFormatting") ?? []) {
    const rules = formatting.all("cfRule").filter(({ attributes }) => attributes["type"] !== "dataBar");
    omit("conditionalFormat", formatting.at("sqref")?.text.split(" ")[0], rules.length);
  }
}

function conditionOf(context: SheetContext, rule: XmlElement): Condition | undefined {
  const { type = "", operator = "", text } = rule.attributes;
  const formulas = rule.all("formula").map((formula) => cleanFormula(formula.text));
  const [formula] = formulas;
  const textOperator = nameOfWord(textComparisons, type);
  if (textOperator && text) return { type: "ContainsText", operator: textOperator, text };
  const comparison = operators[operator];
  if (type === "cellIs") {
    const count = operator.endsWith("etween") ? 2 : 1;
    return comparison && formulas.length >= count
      ? { type: "CellValue", operator: comparison, formulas: formulas.slice(0, count) }
      : undefined;
  }
  if (type === "colorScale") return colorScale(context, rule);
  // Of blanks, errors, texts and dates Excel writes the formula that says the same.
  return formula ? { type: "Custom", formula } : undefined;
}

function colorScale({ colors }: SheetContext, rule: XmlElement): Condition | undefined {
  const shades = rule.at("colorScale")?.all("color") ?? [];
  const points = (rule.at("colorScale")?.all("cfvo") ?? []).flatMap(
    ({ attributes: { type = "", val } }, index) => {
      const [kind, color] = [nameOfWord(scalePoints, type), colors.ofCell(shades[index])];
      if (!kind || color === undefined) return [];
      const isOpen = type === "min" || type === "max";
      return { type: kind, color, ...(!isOpen && val !== undefined && { formula: cleanFormula(val) }) };
    },
  );
  return points.length === shades.length && [2, 3].includes(points.length)
    ? { type: "ColorScale", points }
    : undefined;
}
