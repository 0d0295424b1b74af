import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Spreadsheet } from "../types";

interface NameLexer {
  treeBuilder(...parameters: unknown[]): unknown;
  _handleNestedDefinedName(definition: string, names: unknown): unknown;
}

/** More than any formula needs: thirty names, each defined by the one before it twice, come to a billion. */
const mostDefinitions = 50_000;

/** There is a name in the formula that is defined by itself, which Excel calculates in a LAMBDA alone. */
export class CircularNameError extends Error {
  override readonly name = "CircularNameError";
}

/**
 * Gives up a formula with a name that is defined by itself: Univer 0.25.1 writes the definition of a name into its place,
 * and that of a name within it, until the stack is full. failedFormulas.ts makes an error of it in the cell.
 */
export function leaveCircularNames({ injector }: Pick<Spreadsheet, "injector">): void {
  const lexer = injector.get(LexerTreeBuilder) as unknown as NameLexer;
  const build = lexer.treeBuilder.bind(lexer);
  const writeOut = lexer._handleNestedDefinedName.bind(lexer);
  /** Those that the definition now written out is within. */
  const open = new Set<string>();
  let count = 0;
  lexer.treeBuilder = (...parameters) => {
    open.clear();
    count = 0;
    return build(...parameters);
  };
  lexer._handleNestedDefinedName = (definition, names) => {
    count += 1;
    if (open.has(definition) || count > mostDefinitions) throw new CircularNameError(definition);
    open.add(definition);
    const written = writeOut(definition, names);
    open.delete(definition);
    return written;
  };
}
