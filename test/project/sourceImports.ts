import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

export const sourceFolder = path.resolve(__dirname, "../../src");

export interface SourceImport {
  /** The importing file, by its path within src, with slashes. */
  readonly from: string;
  /** What stands in quotes. */
  readonly specifier: string;
  /** The imported file, where it is one of ours. */
  readonly to: string | undefined;
  /** Whether nothing is left of it at run time. */
  readonly isTypeOnly: boolean;
  /** Whether it is loaded only once it is asked for. */
  readonly isDynamic: boolean;
}

/** Every TypeScript file of src, by its path there. */
export const sourceFiles: readonly string[] = readdirSync(sourceFolder, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.replaceAll(path.sep, "/"));

/** Every import and export from elsewhere in src, styles left out. */
export const sourceImports: readonly SourceImport[] = sourceFiles
  .flatMap(importsOf)
  .filter(({ specifier }) => !specifier.endsWith(".css"));

function importsOf(from: string): SourceImport[] {
  const text = readFileSync(path.join(sourceFolder, from), "utf8");
  const found: SourceImport[] = [];
  const add = (specifier: ts.Expression, isTypeOnly: boolean, isDynamic = false) => {
    if (!ts.isStringLiteral(specifier)) throw new Error(`${from}: an import of a computed name`);
    found.push({ from, specifier: specifier.text, to: resolve(from, specifier.text), isTypeOnly, isDynamic });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, bringsTypesOnly(node.importClause));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      node.arguments.slice(0, 1).forEach((specifier) => add(specifier, false, true));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(from, text, ts.ScriptTarget.Latest));
  return found;
}

function bringsTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = clause;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly);
}

function resolve(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  const stem = path.posix.join(path.posix.dirname(from), specifier);
  return (
    [".ts", ".tsx", ""].map((ending) => stem + ending).find((file) => sourceFiles.includes(file)) ?? stem
  );
}
