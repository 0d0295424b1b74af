import type { ConditionalFormatOptions } from "excelize-wasm";
import { scalePoints } from "../contents/fileWords";
import { lookUp } from "../officeHost/range/uniform";
import type { Condition } from "../contents/workbookContents";

const comparisons = {
  Between: "between",
  NotBetween: "not between",
  EqualTo: "==",
  NotEqualTo: "!=",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

const textComparisons = {
  Contains: "containing",
  NotContains: "not containing",
  BeginsWith: "begins with",
  EndsWith: "ends with",
};

/** The condition of a conditional format in Excelize's words. */
export function conditionOptions(condition: Condition): ConditionalFormatOptions {
  switch (condition.type) {
    case "CellValue": {
      const [first = "", second] = condition.formulas;
      const operands = second === undefined ? { Value: first } : { MinValue: first, MaxValue: second };
      return { Type: "cell", Criteria: lookUp(comparisons, condition.operator), ...operands };
    }
    case "Custom":
      return { Type: "formula", Criteria: condition.formula };
    case "ContainsText":
      return {
        Type: "text",
        Criteria: lookUp(textComparisons, condition.operator),
        Value: condition.text,
      };
    case "ColorScale": {
      const points = condition.points.map(({ type, color, formula }) => ({
        type: lookUp(scalePoints, type),
        color,
        // A lowest or highest value needs none, but Excelize writes one.
        value: (formula ?? "").replace(/^=/, "") || "0",
      }));
      const [minimum, midpoint] = points;
      const maximum = points.at(-1);
      const isThree = points.length === 3;
      return {
        Type: isThree ? "3_color_scale" : "2_color_scale",
        Criteria: "=",
        MinType: minimum?.type,
        MinValue: minimum?.value,
        MinColor: minimum?.color,
        ...(isThree && { MidType: midpoint?.type, MidValue: midpoint?.value, MidColor: midpoint?.color }),
        MaxType: maximum?.type,
        MaxValue: maximum?.value,
        MaxColor: maximum?.color,
      };
    }
  }
}
