import {
  isArrayNode,
  isBinaryNode,
  isCallNode,
  isLiteralNode,
  isIdentifierNode,
  isReferenceNode,
  isUnaryNode,
  parse,
  parseA1Ref,
  parseStructRef,
  tokenize,
  type AstExpression,
  type BinaryExpression,
  type CallExpression,
  type Identifier,
  type ReferenceIdentifier,
} from "@borgar/fx";
import { isWholeArgument } from "./wholeArguments";

/** What the words of a formula mean; formulas are as in a file. */
export interface FormulaWords {
  /** Whether a function is one of Excel's own; its name is in capitals. */
  isNative(functionName: string): boolean;
  /** What a defined name stands for; undefined where there is none. */
  meaning(name: string): string | undefined;
}

/** How a formula uses arrays. */
export interface ArrayUse {
  /** Whether arrays can matter to it. Excel marks such formulas; in others it picks one cell of a range, and shows an @. */
  readonly usesArrays: boolean;
  /** The formula where it is not marked: without SINGLE where Excel picks one value by itself. */
  readonly unmarked: string;
  /** What the formula means where it is not marked: with SINGLE there. */
  readonly picking: string;
}

/** Reads as Excel does how a formula, spelt as in a file, uses arrays. */
export function arrayUseOf(formula: string, words: FormulaWords): ArrayUse {
  try {
    const search = new ArraySearch(words);
    const usesArrays = search.isManyForOne(parsed(formula)) || search.calculatesArrays;
    return { usesArrays, unmarked: search.withoutPicks(formula), picking: search.withAllPicks(formula) };
  } catch {
    // It cannot be taken apart. A mark too many changes no result.
    return { usesArrays: true, unmarked: formula, picking: formula };
  }
}

/** Functions of Excel that come to several values although no argument need have several. */
const arrayMakers = new Set(
  `ANCHORARRAY BYCOL BYROW CELL CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER FREQUENCY GROUPBY GROWTH HSTACK INDIRECT LINEST
  LOGEST MAKEARRAY MAP MINVERSE MMULT MODE.MULT MUNIT PIVOTBY RANDARRAY REDUCE REGEXEXTRACT SCAN SEQUENCE SORT SORTBY
  STOCKHISTORY TAKE TEXTSPLIT TOCOL TOROW TRANSPOSE TREND TRIMRANGE UNIQUE VSTACK WRAPCOLS WRAPROWS`.split(
    /\s+/,
  ),
);

/** Functions that take ranges whole and answer for each of their cells. */
const cellByCell = new Set("COLUMN FORMULATEXT ISFORMULA ROW SHEET".split(" "));

/**
 * Functions whose arguments are calculated as arrays in any formula: class "array" of OpenOffice's "Documentation of the
 * Microsoft Excel File Format", 3.11.
 */
const calculatingArrays = new Set(
  `CHISQ.TEST CHITEST CORREL COVAR COVARIANCE.P COVARIANCE.S F.TEST FORECAST FORECAST.LINEAR FREQUENCY FTEST GROWTH
  INTERCEPT LINEST LOGEST LOOKUP MDETERM MINVERSE MMULT MODE MODE.MULT MODE.SNGL PEARSON PROB RSQ SLOPE STEYX
  SUMPRODUCT SUMX2MY2 SUMX2PY2 SUMXMY2 T.TEST TRANSPOSE TREND TTEST Z.TEST ZTEST`.split(/\s+/),
);

/** Functions whose result is never 0, which to INDEX means all rows or columns. */
const neverZero = new Set("COLUMN COLUMNS MATCH ROW ROWS XMATCH".split(" "));

type Node = AstExpression | Identifier | null | undefined;
type Span = readonly [start: number, end: number];

class ArraySearch {
  /** Whether several values came where one is calculated with. */
  calculatesArrays = false;
  /** What is written around the one value that @ picks, in the places where Excel picks it by itself. */
  private readonly picks: Span[] = [];
  /** Where one value is expected of a reference or a call that may be several, and no array is calculated around it. */
  private readonly unpicked: Span[] = [];
  /** Calls that come to several values whatever they calculate with. */
  private readonly makers = new Set<Node>();
  private arraysAround = 0;
  /** Of the names of LET and LAMBDA, whether they may be several values. */
  private readonly bound = new Map<string, boolean>();

  constructor(
    private readonly words: FormulaWords,
    private readonly namesAround: readonly string[] = [],
  ) {}

  /** Whether a part of which one value is expected may come to several. */
  isManyForOne(node: Node): boolean {
    const picked = calledName(node) === "SINGLE" && isCallNode(node) ? node.arguments[0] : undefined;
    if (isReferenceNode(picked) || isCallNode(picked)) this.addPick(node, picked);
    const isMany = this.isMany(node);
    const isSource = isReferenceNode(node) || this.makers.has(node);
    if (isMany && isSource && this.arraysAround === 0) this.unpicked.push(spanOf(node));
    return isMany;
  }

  withoutPicks(formula: string): string {
    return [...this.picks]
      .sort(([a], [b]) => b - a)
      .reduce((text, [start, end]) => text.slice(0, start) + text.slice(end), formula);
  }

  withAllPicks(formula: string): string {
    return this.unpicked
      .flatMap(([start, end]): [number, string][] => [
        [start, "_xlfn.SINGLE("],
        [end, ")"],
      ])
      .sort(([a], [b]) => b - a)
      .reduce((text, [at, written]) => text.slice(0, at) + written + text.slice(at), formula);
  }

  private addPick(node: Node, picked: Node): void {
    const [[start, end], [first, last]] = [spanOf(node), spanOf(picked)];
    this.picks.push([start, first], [last, end]);
  }

  private isMany(node: Node): boolean {
    if (isArrayNode(node)) return node.elements.flat().length > 1;
    if (isReferenceNode(node)) return this.isManyCells(node);
    if (isCallNode(node)) return this.isManyFrom(node);
    if (isUnaryNode(node)) return this.calculated(node.arguments);
    if (!isBinaryNode(node)) return false;
    if (!isOfReferences(node)) return this.calculated(operandsOf(node));
    node.arguments.forEach((operand) => this.isMany(operand));
    return true;
  }

  /** Whether several results come of parts that each are to be one value. */
  private calculated(parts: readonly Node[]): boolean {
    const isMany = parts.map((part) => this.isManyForOne(part)).includes(true);
    this.calculatesArrays ||= isMany;
    return isMany;
  }

  private isManyCells({ value, kind }: ReferenceIdentifier): boolean {
    if (kind === "name") return this.isManyNamed(value);
    if (kind === "table") return !isOneCell(value);
    return value.includes(":", value.lastIndexOf("'") + 1) && !isInLine(value, true);
  }

  private isManyNamed(name: string): boolean {
    const key = name.toUpperCase();
    const formula = this.words.meaning(name);
    // A name that is not there may still come to be anything, and so Excel marks it.
    if (this.bound.has(key) || formula === undefined) return this.bound.get(key) ?? true;
    if (this.namesAround.includes(key)) return false;
    return new ArraySearch(this.words, [...this.namesAround, key]).isManyForOne(parsed(formula));
  }

  private isManyFrom(call: CallExpression): boolean {
    const name = calledName(call);
    if (name === "LET") return this.isManyFromLet(call);
    if (name === "LAMBDA") return true;
    if (calculatingArrays.has(name)) this.arraysAround += 1;
    const isMany = call.arguments.map((argument, index) =>
      isWholeArgument(name, index + 1) ? this.isMany(argument) : this.calculated([argument]),
    );
    if (calculatingArrays.has(name)) this.arraysAround -= 1;
    const isCalculated = isMany.some((many, index) => many && !isWholeArgument(name, index + 1));
    if (this.mayReturnMany(name, call.arguments, isMany)) this.makers.add(call);
    return isCalculated || this.makers.has(call);
  }

  /** Names and values in turn, and at last what becomes of them. */
  private isManyFromLet({ arguments: parts }: CallExpression): boolean {
    let isMany = false;
    parts.forEach((part, index) => {
      const isName = index % 2 === 0 && index < parts.length - 1;
      if (!isName) isMany = this.isMany(part);
      const named = parts[index - 1];
      if (index % 2 === 1 && isReferenceNode(named)) this.bound.set(named.value.toUpperCase(), isMany);
    });
    return isMany;
  }

  private mayReturnMany(name: string, parts: readonly Node[], isMany: readonly boolean[]): boolean {
    if (name === "IF" || name === "CHOOSE") return isMany.slice(1).includes(true);
    if (name === "INDEX") return !this.isOneOf(parts);
    if (name === "OFFSET") return isMany[0] === true || parts.length > 3;
    if (name === "XLOOKUP") return !this.isLine(parts[2]);
    if (cellByCell.has(name)) return isMany.includes(true);
    return arrayMakers.has(name) || !this.words.isNative(name);
  }

  /** Whether INDEX with these arguments picks one: a row or column that is missing or 0 means all. */
  private isOneOf([cells, row, column, ...more]: readonly Node[]): boolean {
    const isOne = (index: Node) => index != null && !mayBeZero(index);
    return more.length === 0 && isOne(row) && (column === undefined ? this.isLine(cells) : isOne(column));
  }

  /** Whether cells are seen to be in one row or one column. */
  private isLine(node: Node): boolean {
    if (!isReferenceNode(node)) return false;
    const { value, kind } = node;
    if (kind === "table") return (parseStructRef(value)?.columns ?? []).length === 1;
    if (kind === "name") {
      const formula = this.words.meaning(value);
      return formula !== undefined && isReferenceNode(parsed(formula)) && this.isLine(parsed(formula));
    }
    return isInLine(value, false);
  }
}

function parsed(formula: string): AstExpression {
  return parse(tokenize(formula, { withLocation: true }));
}

/** Whether an operator makes a reference of others: a range, a union or an intersection. */
function isOfReferences({ operator }: BinaryExpression): boolean {
  return operator === ":" || operator === "," || operator === " ";
}

/** All that is calculated with in a row, as in 1+2+3: it may be thousands, each deeper than the next. */
function operandsOf(node: BinaryExpression): Node[] {
  const operands: Node[] = [];
  let first: Node = node;
  while (isBinaryNode(first) && !isOfReferences(first)) {
    operands.push(first.arguments[1]);
    first = first.arguments[0];
  }
  return [first, ...operands];
}

function spanOf(node: Node): Span {
  const [start = 0, end = 0] = node?.loc ?? [];
  return [start, end];
}

/** The function that is called, in capitals and without a file's prefix. */
function calledName(node: Node): string {
  const name = isCallNode(node) ? nameOf(node.callee) : "";
  return name.replace(/^(?:_xlfn\.)?(?:_xlws\.)?/i, "").toUpperCase();
}

function nameOf(node: Node): string {
  if (isIdentifierNode(node)) return node.name;
  return isReferenceNode(node) ? node.value : "";
}

function mayBeZero(node: Node): boolean {
  if (isLiteralNode(node)) return Number(node.value) === 0;
  return !neverZero.has(calledName(node));
}

/** Whether a reference means one column of a table in one of its rows: the formula's own, the headings or the totals. */
function isOneCell(structured: string): boolean {
  const { sections = [], columns = [] } = parseStructRef(structured) ?? {};
  return (
    columns.length === 1 && sections.length === 1 && /^(this row|headers|totals)$/.test(sections[0] ?? "")
  );
}

/** Whether cells are seen to be within one row or within one column. */
function isInLine(address: string, inBoth: boolean): boolean {
  const reference = parseA1Ref(address);
  if (!reference || !("range" in reference)) return false;
  const { top, bottom, left, right } = reference.range;
  const isRow = top != null && top === bottom;
  const isColumn = left != null && left === right;
  return inBoth ? isRow && isColumn : isRow || isColumn;
}
