import { LexerNode, LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Spreadsheet } from "../types";

/**
 * Has each formula parsed from a tree of its own: Univer 0.25.1 keeps the trees of formulas, and rewrites LET and
 * LAMBDA in them when it parses them, so that the second result differs.
 */
export function copyLexerTrees({ injector }: Pick<Spreadsheet, "injector">): void {
  const lexer = injector.get(LexerTreeBuilder);
  const treeBuilder = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (...parameters) => {
    const tree = treeBuilder(...parameters);
    return tree instanceof LexerNode ? copied(tree) : tree;
  };
}

function copied(node: LexerNode): LexerNode {
  const copy = Object.assign(new LexerNode(), node);
  copy.setChildren(
    node.getChildren().map((child) => {
      if (!(child instanceof LexerNode)) return child;
      const childCopy = copied(child);
      childCopy.setParent(copy);
      return childCopy;
    }),
  );
  return copy;
}
