import type { CustomFunctionCall, Expression, Reference } from "./expression";
import { operate } from "./operate";
import type { Value } from "./value";

/** What a reference or a call of ours comes to, or undefined where it is not known. */
export type ValueOfLeaf = (leaf: Reference | CustomFunctionCall) => Value | undefined;

/** What a part of a formula comes to; undefined where only Excel can tell. */
export function evaluate(expression: Expression, valueOf: ValueOfLeaf): Value | undefined {
  switch (expression.kind) {
    case "omitted":
      return null;
    case "literal":
      return expression.value;
    case "error":
      return expression;
    case "array":
      return expression.rows;
    case "reference":
    case "call":
      return valueOf(expression);
    case "variable":
      return expression.value && evaluate(expression.value, valueOf);
    case "other":
      return undefined;
    case "operation": {
      const operands = expression.operands.map((operand) => evaluate(operand, valueOf));
      return operands.includes(undefined) ? undefined : operate(expression.operator, operands as Value[]);
    }
  }
}
