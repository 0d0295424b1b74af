import {
  parse,
  tokenize,
  type AstExpression,
  type BinaryExpression,
  type CallExpression,
  type ErrorLiteral,
  type LetExpression,
  type Literal,
  type ReferenceIdentifier,
  type Token,
  type UnaryExpression,
} from "@borgar/fx";
import { argumentPieces } from "./argumentPieces";
import { idOfName } from "./callName";
import type { CustomFunctionCall, Expression, Piece, Reference } from "./expression";
import type { ErrorValue, Scalar } from "./value";

/**
 * The outermost calls of our functions in a formula, in its order. Formulas are as Excel hands them over:
 * English, A1, commas. What is no formula, or none that can be read, has no calls.
 */
export function parseCalls(formula: string): readonly CustomFunctionCall[] {
  if (!formula.startsWith("=")) return [];
  const found: CustomFunctionCall[] = [];
  try {
    const tokens = tokenize(formula, { withLocation: true });
    // Else ranges between functions the parser does not know are refused, such as A1:MYCELL().
    const tree = parse(tokens, { looseRefCalls: true });
    readExpression(tree, { formula, tokens, variables: new Map(), found });
  } catch {
    return [];
  }
  return found;
}

/** Calls with all those within them, each before the ones within it. */
export function flattenCalls(calls: readonly CustomFunctionCall[]): readonly CustomFunctionCall[] {
  return calls.flatMap((call) => [call, ...flattenCalls(call.inner)]);
}

/** What parsing a part of a formula needs of the rest. */
interface ParseContext {
  readonly formula: string;
  readonly tokens: readonly Token[];
  /** What LET and LAMBDA have named so far, by lower-case name. */
  readonly variables: ReadonlyMap<string, Expression | undefined>;
  /** Collects the outermost calls of custom functions. */
  readonly found: CustomFunctionCall[];
}

/** Reads a part of the formula's tree. A parser's tree has a hole (null) where an argument is left out. */
function readExpression(node: AstExpression | null, around: ParseContext): Expression {
  switch (node?.type) {
    case undefined:
      return { kind: "omitted" };
    case "Literal":
      return { kind: "literal", value: node.value };
    case "ErrorLiteral":
      return { kind: "error", error: node.value };
    case "ArrayExpression":
      return { kind: "array", rows: node.elements.map((row) => row.map(constant)) };
    case "ReferenceIdentifier":
      return readReference(node, around);
    case "UnaryExpression":
    case "BinaryExpression":
      return readOperation(node, around);
    case "CallExpression":
      return readCall(node, around);
    case "LetExpression":
      return readLet(node, around);
    case "LambdaExpression": {
      const parameters = node.params.map(({ name }) => [name.toLowerCase(), undefined] as const);
      readExpression(node.body, { ...around, variables: new Map([...around.variables, ...parameters]) });
      return other(node, around);
    }
  }
}

/** Array constants hold nothing but literals; the parser's type allows for Google's as well. */
function constant(
  element: Literal | ErrorLiteral | ReferenceIdentifier | CallExpression,
): Scalar | ErrorValue {
  if (element.type === "Literal") return element.value;
  return { kind: "error", error: element.type === "ErrorLiteral" ? element.value : "#VALUE!" };
}

function readReference(node: ReferenceIdentifier, around: ParseContext): Expression {
  const name = node.value.toLowerCase();
  if (node.kind === "name" && around.variables.has(name)) {
    const value = around.variables.get(name);
    return { kind: "variable", name: node.value, ...(value && { value }) };
  }
  const target = node.kind === "range" || node.kind === "beam" ? "address" : node.kind;
  return reference(target, ...extentOf(node), around);
}

function readOperation(node: UnaryExpression | BinaryExpression, around: ParseContext): Expression {
  const operands = node.arguments.map((operand) => readExpression(operand, around));
  const [first] = operands;
  switch (node.operator) {
    case "#": {
      // The parser's position is that of the mark alone.
      const isCell = first?.kind === "reference";
      return isCell ? reference("spill", first.start, extentOf(node)[1], around) : other(node, around);
    }
    case "@":
    case ":":
    case " ":
    case ",":
      return other(node, around);
    default:
      return { kind: "operation", operator: node.operator, operands };
  }
}

function readCall(node: CallExpression, around: ParseContext): Expression {
  // The callee of a LAMBDA that is called on the spot is the LAMBDA.
  const callee = node.callee as CallExpression["callee"] | AstExpression;
  const id = callee.type === "Identifier" ? idOfName(callee.name) : undefined;
  if (id === undefined) {
    if (callee.type !== "Identifier") readExpression(callee, around);
    node.arguments.forEach((argument) => readExpression(argument, around));
    return other(node, around);
  }
  const name = piece(...extentOf(callee), around);
  const inner: CustomFunctionCall[] = [];
  const pieces = argumentPieces(around.formula, around.tokens, name.end);
  const call: CustomFunctionCall = {
    kind: "call",
    id,
    name,
    ...piece(...extentOf(node), around),
    arguments: pieces.map((written, index) => ({
      ...written,
      expression: readExpression(node.arguments[index] ?? null, { ...around, found: inner }),
    })),
    inner,
  };
  around.found.push(call);
  return call;
}

/** A LET's own value is Excel's to work out; its names are known to what stands within it. */
function readLet(node: LetExpression, around: ParseContext): Expression {
  let variables = around.variables;
  for (const { id, init } of node.declarations) {
    const value = readExpression(init, { ...around, variables });
    variables = new Map([...variables, [id.name.toLowerCase(), value]]);
  }
  readExpression(node.body, { ...around, variables });
  return other(node, around);
}

function reference(target: Reference["target"], start: number, end: number, around: ParseContext): Reference {
  return { kind: "reference", target, ...piece(start, end, around) };
}

function other(node: AstExpression, around: ParseContext): Expression {
  return { kind: "other", text: piece(...extentOf(node), around).text };
}

function piece(start: number, end: number, { formula }: ParseContext): Piece {
  return { text: formula.slice(start, end), start, end };
}

/** Where a node starts and ends. Tokens carry their locations here, and so does all that is made of them. */
function extentOf({ loc }: { loc?: number[] }): [start: number, end: number] {
  const [start = 0, end = 0] = loc ?? [];
  return [start, end];
}
