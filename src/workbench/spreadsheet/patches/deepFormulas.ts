import {
  AstRootNodeFactory,
  IFormulaDependencyGenerator,
  Interpreter,
  type BaseAstNode,
} from "@univerjs/engine-formula";
import type { Spreadsheet } from "../types";

interface Execution {
  readonly _runtimeService: { isStopExecution(): boolean };
  _execute(root: BaseAstNode, refOffsetX?: number, refOffsetY?: number): number;
  _executeAsync(root: BaseAstNode, refOffsetX?: number, refOffsetY?: number): Promise<number>;
  checkAsyncNode(root: BaseAstNode | null): boolean;
}

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

/**
 * Goes through parsed formulas by lists: Univer 0.25.1 has one call within another for each operator, and the stack is
 * full after some thousands. Excel takes formulas of 8,192 characters, such as `1+1+1…`.
 */
export function goThroughFormulasByLists({ injector }: Pick<Spreadsheet, "injector">): void {
  const anyNode = injector.get(AstRootNodeFactory).create("");
  Object.assign(Object.getPrototypeOf(anyNode) as object, { resetCalculationState });
  patchInterpreter(injector.get(Interpreter) as unknown as Execution);
  patchGenerator(injector.get(IFormulaDependencyGenerator) as unknown as Dependencies);
}

function resetCalculationState(this: BaseAstNode): void {
  const unknown = { _valueObject: null, _calculateState: false };
  for (const node of [this, ...nodesWithin(this)]) Object.assign(node, unknown);
}

function patchInterpreter(interpreter: Execution): void {
  const { _runtimeService: runtime } = interpreter;
  interpreter.checkAsyncNode = (root) => root !== null && nodesWithin(root).some((node) => node.isAsync());
  interpreter._execute = (root, refOffsetX = 0, refOffsetY = 0) => {
    for (const node of argumentsFirst(root)) {
      if (runtime.isStopExecution()) return 1;
      setOffset(node, refOffsetX, refOffsetY);
      node.execute();
    }
    return 0;
  };
  interpreter._executeAsync = async (root, refOffsetX = 0, refOffsetY = 0) => {
    for (const node of argumentsFirst(root)) {
      if (runtime.isStopExecution()) return 1;
      setOffset(node, refOffsetX, refOffsetY);
      if (kindOf(node) === functionKind && node.isAsync()) await node.executeAsync();
      else node.execute();
    }
    return 0;
  };
}

function patchGenerator(generator: Dependencies): void {
  generator._detectForcedRecalculationNodeRecursion = (root) =>
    [root, ...nodesWithin(root)].some((node) => node.isForcedCalculateFunction());
  generator._nodeTraversalReferenceFunction = (root, found) => {
    found.push(...nodesWithin(root, (node) => !isPlaceFunction(node)).filter(isPlaceFunction));
  };
  generator._nodeTraversalRef = (root, found) => {
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
