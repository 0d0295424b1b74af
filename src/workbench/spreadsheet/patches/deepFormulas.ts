import {
  AstTreeBuilder,
  ErrorType,
  ErrorValueObject,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  Interpreter,
  type BaseAstNode,
} from "@univerjs/engine-formula";
import type { Spreadsheet } from "../types";

interface Dependencies {
  _isPreCalculateNode(node: BaseAstNode): boolean;
  _nodeTraversalRef(root: BaseAstNode, found: BaseAstNode[]): void;
  _nodeTraversalReferenceFunction(root: BaseAstNode, found: BaseAstNode[]): void;
  _detectForcedRecalculationNodeRecursion(root: BaseAstNode): boolean;
}

// Univer's numbers of kinds of nodes, which it does not export.
const referenceKind = 1;
const functionKind = 4;
const unionKind = 10;

/** Up to so many parts Univer's way is safe, and quicker than lists. */
const mostOrdinaryParts = 500;

/** The parts of formulas with more. */
const longFormulas = new WeakSet<BaseAstNode>();

/**
 * Goes through the parts of long formulas by lists: Univer 0.25.1 has one call within another for each operator, and the
 * stack is full after some thousands. Excel takes formulas of 8,192 characters, such as `1+1+1…`.
 */
export function goThroughFormulasByLists({ injector }: Pick<Spreadsheet, "injector">): void {
  const parser = injector.get(AstTreeBuilder);
  const parse = parser.parse.bind(parser);
  parser.parse = (tree) => {
    const root = parse(tree);
    const nodes = root ? [root, ...nodesWithin(root)] : [];
    if (root && nodes.length > mostOrdinaryParts) {
      for (const node of nodes) longFormulas.add(node);
      root.resetCalculationState = () => {
        for (const node of nodes) Object.assign(node, { _valueObject: null, _calculateState: false });
      };
    }
    return root;
  };
  patchInterpreter(injector.get(Interpreter), injector.get(IFormulaRuntimeService));
  patchDependencies(injector.get(IFormulaDependencyGenerator) as unknown as Dependencies);
}

function patchInterpreter(interpreter: Interpreter, runtime: IFormulaRuntimeService): void {
  const execute = interpreter.execute.bind(interpreter);
  const executeAsync = interpreter.executeAsync.bind(interpreter);
  const checkAsyncNode = interpreter.checkAsyncNode.bind(interpreter);
  interpreter.execute = (formula) => {
    const { node: root, refOffsetX, refOffsetY } = formula;
    if (!root || !longFormulas.has(root)) return execute(formula);
    for (const node of argumentsFirst(root)) {
      if (runtime.isStopExecution()) break;
      setOffset(node, refOffsetX, refOffsetY);
      node.execute();
    }
    return root.getValue() ?? ErrorValueObject.create(ErrorType.VALUE);
  };
  interpreter.executeAsync = async (formula) => {
    const { node: root, refOffsetX, refOffsetY } = formula;
    if (!root || !longFormulas.has(root)) return executeAsync(formula);
    for (const node of argumentsFirst(root)) {
      if (runtime.isStopExecution()) break;
      setOffset(node, refOffsetX, refOffsetY);
      if (kindOf(node) === functionKind && node.isAsync()) await node.executeAsync();
      else node.execute();
    }
    return root.getValue() ?? ErrorValueObject.create(ErrorType.VALUE);
  };
  interpreter.checkAsyncNode = (root) =>
    root && longFormulas.has(root) ? nodesWithin(root).some((node) => node.isAsync()) : checkAsyncNode(root);
}

function patchDependencies(generator: Dependencies): void {
  const detect = generator._detectForcedRecalculationNodeRecursion.bind(generator);
  const findPlaceFunctions = generator._nodeTraversalReferenceFunction.bind(generator);
  const findReferences = generator._nodeTraversalRef.bind(generator);
  generator._detectForcedRecalculationNodeRecursion = (root) =>
    longFormulas.has(root)
      ? [root, ...nodesWithin(root)].some((node) => node.isForcedCalculateFunction())
      : detect(root);
  generator._nodeTraversalReferenceFunction = (root, found) => {
    if (!longFormulas.has(root)) return findPlaceFunctions(root, found);
    found.push(...nodesWithin(root, (node) => !isPlaceFunction(node)).filter(isPlaceFunction));
  };
  generator._nodeTraversalRef = (root, found) => {
    if (!longFormulas.has(root)) return findReferences(root, found);
    const isCalculatedFirst = (node: BaseAstNode) => generator._isPreCalculateNode(node);
    for (const node of nodesWithin(root, (inner) => !isCalculatedFirst(inner))) {
      if (isCalculatedFirst(node) || kindOf(node) === referenceKind) found.push(node);
      if (kindOf(node) !== unionKind) continue;
      for (const end of node.getChildren().filter(isPlaceFunction)) generator._nodeTraversalRef(end, found);
    }
  };
}

/** A function that returns a reference, such as OFFSET. */
function isPlaceFunction(node: BaseAstNode): boolean {
  return kindOf(node) === functionKind && node.isAddress();
}

/** All nodes below one, each before those within it; those within a node that is not entered are left out. */
function nodesWithin(
  root: BaseAstNode,
  isEntered: (node: BaseAstNode) => boolean = () => true,
): BaseAstNode[] {
  const found: BaseAstNode[] = [];
  const open = root.getChildren().slice().reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    found.push(node);
    if (isEntered(node)) open.push(...node.getChildren().slice().reverse());
  }
  return found;
}

/** A node and all below it, each behind those within it. A LAMBDA is not entered until it is called. */
function* argumentsFirst(root: BaseAstNode): Generator<BaseAstNode> {
  const path = [{ node: root, next: 0 }];
  for (let place = path.at(-1); place; place = path.at(-1)) {
    const child = place.node.getChildren()[place.next];
    place.next += 1;
    if (!child) {
      path.pop();
      yield place.node;
    } else if (isUncalledLambda(child)) yield child;
    else path.push({ node: child, next: 0 });
  }
}

function isUncalledLambda(node: BaseAstNode): boolean {
  if (node.getToken().toUpperCase() !== "LAMBDA") return false;
  return (node as BaseAstNode & { isEmptyParamFunction(): boolean }).isEmptyParamFunction();
}

function setOffset(node: BaseAstNode, x: number, y: number): void {
  if (kindOf(node) !== referenceKind) return;
  (node as BaseAstNode & { setRefOffset(x: number, y: number): void }).setRefOffset(x, y);
}

function kindOf({ nodeType }: BaseAstNode): number {
  return nodeType;
}
