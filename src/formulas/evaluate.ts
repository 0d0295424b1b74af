import type { CustomFunctionCall, Expression, Reference } from "./expression";
import { operate } from "./operate";
import type { Value } from "./value";

/** The value of a reference or a call, or undefined where it is unknown. */
export type ValueOfLeaf = (leaf: Reference | CustomFunctionCall) => Value | undefined;

/** Evaluates a part of a formula; undefined where only Excel can. */
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
