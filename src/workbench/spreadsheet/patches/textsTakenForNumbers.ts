import { tokenTypes } from "@borgar/fx";
import {
  ArrayValueObject,
  functionArray,
  functionInformation,
  functionLogical,
  functionLookup,
  functionText,
  IFunctionService,
  StringValueObject,
  ValueNodeFactory,
  ValueObjectFactory,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { callTokens, isOperator } from "../../formulas/callTokens";
import type { Spreadsheet } from "../types";

/** Functions of these kinds take a text as it is. The others want numbers, and make a number of it. */
const takingTexts = [functionText, functionLogical, functionLookup, functionInformation, functionArray];

/**
 * Has Univer take a text for a text, as Excel does: Univer 0.25.1 makes numbers of texts such as "60%", "1,000" and
 * "2026-01-01" that are arguments or in an array constant, so that `IF(TRUE,"60%")` is 0.6 and `ISTEXT("60%")` FALSE.
 * It also takes a comma within a text of an array constant for the end of the text.
 */
export function keepTexts({ injector }: Pick<Spreadsheet, "injector">): void {
  const functions = injector.get(IFunctionService);
  for (const [, name] of takingTexts.flat()) {
    const executor = functions.getExecutor(String(name));
    if (executor) executor.isArgumentsIgnoreNumberPattern = () => true;
  }
  const values = injector.get(ValueNodeFactory);
  const create = values.create.bind(values);
  values.create = (token) => {
    const node = create(token);
    if (/^\s*\{.*"/s.test(token)) node.execute = () => node.setValue(arrayOf(token));
    return node;
  };
}

function arrayOf(constant: string): ArrayValueObject {
  const rows: BaseValueObject[][] = [[]];
  for (const { type, value } of callTokens(constant)) {
    if (isOperator({ type, value }, ";")) rows.push([]);
    else if (type === tokenTypes.STRING) rows.at(-1)?.push(textOf(value));
    else if (type !== tokenTypes.OPERATOR && value.trim())
      rows.at(-1)?.push(ValueObjectFactory.create(value));
  }
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function textOf(literal: string): StringValueObject {
  return StringValueObject.create(literal.slice(1, -1).replaceAll('""', '"'));
}
