import { generateRandomId } from "@univerjs/core";
import { AddConditionalRuleMutation } from "@univerjs/sheets-conditional-formatting";
import { assertConditionFormulas } from "../officeHost/conditionalFormat/conditionFormula";
import { firstCellOf } from "../officeHost/conditionalFormat/conditionalFormat";
import {
  toUniverRule,
  type ConditionalDescription,
  type DescribedRule,
} from "../officeHost/conditionalFormat/conditionalRule";
import {
  boundingArea,
  cellCount,
  intersect,
  rangeOf,
  type CellArea,
  type SheetBounds,
} from "../officeHost/range/cellArea";
import { invalidArgument } from "../officeHost/protocol/officeError";
import type { Worksheet } from "../officeHost/workbook/worksheet";
import type { Condition, ConditionalContents } from "./workbookContents";

/** Univer calculates the formula of a format for each of its cells, and takes far longer to forget many of them. */
const mostCalculatedCells = 30_000;

/** Which formats of a workbook are taken, in their order: as many as the workbench can calculate. */
export class ConditionalFormatLimit {
  private left = mostCalculatedCells;

  takes({ areas, condition }: ConditionalContents, { cells: { bounds } }: Worksheet): boolean {
    if (condition.type !== "Custom" && condition.type !== "CellValue") return true;
    const count = inside(areas, bounds).reduce((sum, area) => sum + cellCount(area), 0);
    if (count > this.left) return false;
    this.left -= count;
    return true;
  }
}

/** A formula of a file as the workbench has it, with its equals sign. */
type FromFile = (formula: string) => string;

/** Adds a conditional format, before those that are there. Throws Excel's error if Excel would not take it. */
export function fillConditionalFormat(
  worksheet: Worksheet,
  { areas, condition, style, stopsIfTrue }: ConditionalContents,
  fromFile: FromFile,
): void {
  const { spreadsheet, bounds } = worksheet.cells;
  const shown = inside(areas, bounds);
  if (shown.length === 0) throw invalidArgument();
  const excel = descriptionOf(condition, fromFile);
  assertConditionFormulas(spreadsheet, excel);
  const rule: DescribedRule = {
    cfId: generateRandomId(),
    ranges: shown.map(rangeOf),
    stopIfTrue: stopsIfTrue,
    rule: toUniverRule(excel, firstCellOf(shown.reduce(boundingArea)), style),
    excel,
  };
  const params = { unitId: spreadsheet.workbook.getId(), subUnitId: worksheet.Id, rule };
  spreadsheet.commands.syncExecuteCommand(AddConditionalRuleMutation.id, params);
}

function inside(areas: readonly CellArea[], bounds: SheetBounds): CellArea[] {
  const sheet = { row: 0, column: 0, ...bounds };
  return areas.map((area) => intersect(area, sheet)).filter((area) => area !== undefined);
}

function descriptionOf(condition: Condition, fromFile: FromFile): ConditionalDescription {
  switch (condition.type) {
    case "Custom":
      return { type: "Custom", formula: fromFile(condition.formula) };
    case "CellValue": {
      const [formula1 = "", formula2] = condition.formulas.map((formula) => operandOf(formula, fromFile));
      const { operator } = condition;
      return { type: "CellValue", rule: { operator, formula1, ...(formula2 !== undefined && { formula2 }) } };
    }
    case "ContainsText": {
      const { operator, text } = condition;
      return { type: "ContainsText", rule: { operator, text } };
    }
    case "ColorScale": {
      const [minimum, second, third] = condition.points;
      const maximum = third ?? second;
      if (!minimum || !maximum) throw invalidArgument();
      return {
        type: "ColorScale",
        criteria: { minimum, maximum, ...(third && second && { midpoint: second }) },
      };
    }
  }
}

/** As Office.js takes what a cell is compared with: a number as it is, and all else as a formula. */
function operandOf(formula: string, fromFile: FromFile): string {
  return Number.isFinite(Number(formula)) ? formula : fromFile(formula);
}
