import { ValueNodeFactory } from "@univerjs/engine-formula";
import type { Spreadsheet } from "../types";

/** A number in a formula, without its sign, which is an operator. */
const numberLiteral = /^\s*(\d+\.?\d*|\.\d+)(E[+-]?\d+)?\s*$/i;

/**
 * Has Univer read every number in a formula. Univer 0.25.1 takes one for a text that is not spelled as JavaScript would
 * spell it, such as 1E15, 1.50 or .5: `7>1.50` is then FALSE, as each text is more than each number.
 */
export function readNumberLiterals({ injector }: Pick<Spreadsheet, "injector">): void {
  const values = injector.get(ValueNodeFactory);
  const create = values.create.bind(values);
  values.create = (token) => create(numberLiteral.test(token) ? String(Number(token)) : token);
}
