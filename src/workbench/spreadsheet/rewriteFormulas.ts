import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Spreadsheet } from "./types";

type GetName = (unitId: string, name: string) => { formulaOrRefString: string } | null;
type BuildTree = (
  formula: string,
  transformSuffix?: boolean,
  names?: { readonly getValueByName: GetName },
) => unknown;

/** Has Univer read every formula, and the definition of every name in it, as another one that means the same. */
export function rewriteFormulas(
  injector: Spreadsheet["injector"],
  rewrite: (formula: string) => string,
): void {
  const lexer = injector.get(LexerTreeBuilder) as unknown as { treeBuilder: BuildTree };
  const treeBuilder = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, transformSuffix, names) =>
    treeBuilder(
      rewrite(formula),
      transformSuffix,
      names && {
        ...names,
        getValueByName: (unitId, name) => {
          const found = names.getValueByName(unitId, name);
          return found && { ...found, formulaOrRefString: rewrite(found.formulaOrRefString) };
        },
      },
    );
}
