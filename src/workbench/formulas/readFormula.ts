import {
  isArrayNode,
  isBinaryNode,
  isCallNode,
  isIdentifierNode,
  isLambdaNode,
  isLetNode,
  isReference,
  isWhitespace,
  parse,
  tokenTypes,
  type AstExpression,
  type Identifier,
  type Token,
} from "@borgar/fx";
import { callTokens, isOperator } from "./callTokens";
import { isDefinedName } from "./definedName";

/** Why Excel does not take a formula. */
export type FormulaRefusal =
  "syntax" | "tooLong" | "textTooLong" | "nestedTooDeep" | "argumentCount" | "unknownTable";

/** A kind of part that not every place for a formula, and not every spreadsheet, takes. */
export type FormulaPart =
  "array" | "union" | "intersection" | "table" | "sheetSpan" | "otherWorkbook" | "trimmedRange";

/** What a formula's spelling says of it. */
export interface Reading {
  readonly refusal?: FormulaRefusal;
  readonly parts: ReadonlySet<FormulaPart>;
  /** Its calls of functions, with how many arguments each is given. */
  readonly calls: readonly { readonly name: string; readonly given: number }[];
}

// By Microsoft's page "Excel specifications and limits"; the limit of texts is in the message with which Excel refuses one.
const longestFormula = 8192;
const deepestNesting = 64;
const longestText = 255;

/** By their formulas, rows aside: in a table thousands of formulas differ by nothing else. */
const readings = new Map<string, Reading>();
const keptReadings = 1000;
/** The row of a cell's address, small enough to be one on every sheet. */
const rowNumber = /(?<=(?<![\w.$\\?])\$?[a-z]{1,3}\$?)[1-9]\d{0,5}(?![\w.\\?(])/gi;

/** What can be said of a formula with its equals sign without knowing the workbook. */
export function readFormula(formula: string): Reading {
  const key = formula.replace(rowNumber, (row) => "1".repeat(row.length));
  const known = readings.get(key);
  if (known) return known;
  if (readings.size === keptReadings) readings.clear();
  const reading = parsed(formula);
  readings.set(key, reading);
  return reading;
}

function parsed(formula: string): Reading {
  const parts = new Set<FormulaPart>();
  const calls: { name: string; given: number }[] = [];
  if (formula.length > longestFormula) return { refusal: "tooLong", parts, calls };
  const tokens = callTokens(formula);
  for (const token of tokens) partsOf(token).forEach((part) => parts.add(part));
  try {
    const refusal = refusalOf(parse(withArgumentsInBrackets(plainReferences(tokens))), parts, calls);
    if (tokens.some(isMisspelt)) return { refusal: "syntax", parts, calls };
    if (tokens.some(isLongText)) return { refusal: "textTooLong", parts, calls };
    return { parts, calls, ...(refusal && { refusal }) };
  } catch {
    return { refusal: "syntax", parts, calls };
  }
}

/** Those that a token by itself is; operators between references show once it is parsed. */
function partsOf(token: Token): FormulaPart[] {
  if (isOperator(token, "{")) return ["array"];
  if (!isReference(token)) return [];
  const end = token.value.lastIndexOf("!");
  const [place, cells] = [token.value.slice(0, Math.max(0, end)), token.value.slice(end + 1)];
  const isTable = token.type === tokenTypes.REF_STRUCT;
  return [
    ...(isTable ? (["table"] as const) : []),
    ...(place.includes("[") ? (["otherWorkbook"] as const) : []),
    ...(place.includes(":") ? (["sheetSpan"] as const) : []),
    ...(!isTable && /\.:|:\./.test(cells) ? (["trimmedRange"] as const) : []),
  ];
}

/** A name with punctuation, such as a full-width bracket or a curly quote: the tokenizer takes these for letters. */
function isMisspelt({ type, value }: Token): boolean {
  if (type !== tokenTypes.REF_NAMED && type !== tokenTypes.FUNCTION) return false;
  return /[^\P{P}_.?\\]/u.test(value.slice(value.lastIndexOf("!") + 1));
}

function isLongText({ type, value }: Token): boolean {
  return type === tokenTypes.STRING && value.slice(1, -1).replaceAll('""', '"').length > longestText;
}

/** With a plain reference for `A1#`, `Sheet1!#REF!` and `#REF!A1`, of which the parser knows less than Excel. */
function plainReferences(tokens: readonly Token[]): Token[] {
  const plain: Token[] = [];
  tokens.forEach((token, at) => {
    const [before, next] = [plain.at(-1), tokens[at + 1]];
    if (isOperator(token, "#") && isReference(before) && !isOperator(next, "#")) return;
    if (isReferenceError(before) && token.type === tokenTypes.REF_RANGE) return;
    if (isReferenceError(token) && isOperator(before, "!") && isContext(plain.at(-2))) plain.splice(-2);
    plain.push(token);
  });
  return plain;
}

function isReferenceError(token: Token | undefined): boolean {
  return token?.type === tokenTypes.ERROR && token.value.toUpperCase() === "#REF!";
}

function isContext(token: Token | undefined): boolean {
  return token?.type === tokenTypes.CONTEXT || token?.type === tokenTypes.CONTEXT_QUOTE;
}

/** Each argument of a call in brackets of its own: the parser takes `SUM(1 2)` for a call with two arguments. */
function withArgumentsInBrackets(tokens: readonly Token[]): Token[] {
  const written: Token[] = [];
  /** Of each open bracket, where the argument behind it begins if it is a call's. */
  const open: (number | undefined)[] = [];
  const close = () => {
    const start = open.at(-1);
    if (start === undefined || written.slice(start).every(isWhitespace)) return;
    written.splice(start, 0, { type: tokenTypes.OPERATOR, value: "(" });
    written.push({ type: tokenTypes.OPERATOR, value: ")" });
  };
  tokens.forEach((token, at) => {
    if (isOperator(token, ")", "}", ",")) close();
    if (isOperator(token, ")", "}")) open.pop();
    written.push(token);
    if (isOperator(token, "(")) open.push(isCalled(tokens[at - 1]) ? written.length : undefined);
    else if (isOperator(token, "{")) open.push(undefined);
    else if (isOperator(token, ",") && open.at(-1) !== undefined) open[open.length - 1] = written.length;
  });
  return written;
}

/** Whether a bracket behind this token opens a call: that of a function, or of what a bracket has returned. */
function isCalled(token: Token | undefined): boolean {
  return token?.type === tokenTypes.FUNCTION || isOperator(token, ")");
}

type Node = AstExpression | Identifier | null | undefined;

/** Why Excel does not take a formula that can be parsed. Its calls, unions and intersections are noted. */
function refusalOf(
  formula: AstExpression,
  parts: Set<FormulaPart>,
  calls: { name: string; given: number }[],
): FormulaRefusal | undefined {
  // A list, and no recursion: a sum of thousands of terms is as deep.
  const nodes: { node: Node; depth: number }[] = [{ node: formula, depth: 0 }];
  for (const { node, depth } of nodes) {
    if (!node) continue;
    const refusal = ownRefusal(node);
    if (refusal) return refusal;
    const isCall = isCallNode(node) || isLetNode(node) || isLambdaNode(node);
    if (isCall && depth === deepestNesting) return "nestedTooDeep";
    if (isCallNode(node)) {
      const { callee } = node;
      if (isIdentifierNode(callee)) {
        calls.push({ name: callee.name.toUpperCase(), given: node.arguments.length });
      }
      nodes.push({ node: callee, depth });
    } else if (isBinaryNode(node)) {
      if (node.operator === ",") parts.add("union");
      if (node.operator === " ") parts.add("intersection");
    }
    nodes.push(...innerNodes(node).map((inner) => ({ node: inner, depth: depth + (isCall ? 1 : 0) })));
  }
  return undefined;
}

function innerNodes(node: AstExpression | Identifier): readonly Node[] {
  if (isLetNode(node)) return [...node.declarations.map(({ init }) => init), node.body];
  if (isLambdaNode(node)) return [node.body];
  return "arguments" in node ? node.arguments : [];
}

/** Why Excel does not take a node, whatever is in it. */
function ownRefusal(node: AstExpression | Identifier): FormulaRefusal | undefined {
  if (isArrayNode(node)) {
    const [first = []] = node.elements;
    return node.elements.every((row) => row.length === first.length) ? undefined : "syntax";
  }
  if (isLetNode(node)) {
    const areNamed = node.declarations.every(({ id, init }) => isDefinedName(id.name) && init !== undefined);
    return areNamed ? undefined : "syntax";
  }
  if (isLambdaNode(node)) {
    if (!node.params.every(({ name }) => isDefinedName(name) && !name.includes("."))) return "syntax";
    return node.body ? undefined : "argumentCount";
  }
  return undefined;
}
