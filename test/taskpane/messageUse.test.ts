import path from "node:path";
import ts from "typescript";
import { sourceFiles, sourceFolder } from "../project/sourceImports";
import { messageFile, messagesFolder, viewMessages } from "./messageFiles";

const files = sourceFiles
  .filter((file) => file.startsWith("taskpane/"))
  .map((file) => path.join(sourceFolder, file));

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(path.resolve(sourceFolder, "../tsconfig.json"), ts.sys.readFile).config,
  ts.sys,
  path.dirname(sourceFolder),
);

// The types of Office.js and of the browser are large, and no message has any of them.
const program = ts.createProgram(files, { ...options, types: [], lib: ["lib.es2022.d.ts"] });
const checker = program.getTypeChecker();

/** The messages that a file asks for, each as the place where it is written. */
function messagesUsedIn(file: ts.SourceFile): Set<ts.Node> {
  const used = new Set<ts.Node>();
  const add = (of: ts.Type, key: string) => {
    for (const declaration of of.getProperty(key)?.declarations ?? []) used.add(declaration);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      add(checker.getTypeAtLocation(node.expression), node.name.text);
    } else if (ts.isElementAccessExpression(node)) {
      for (const key of stringsOf(checker.getTypeAtLocation(node.argumentExpression))) {
        add(checker.getTypeAtLocation(node.expression), key);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return used;
}

/** Every string that a value of a type can be. */
function stringsOf(type: ts.Type): string[] {
  if (type.isUnion()) return type.types.flatMap(stringsOf);
  return type.isStringLiteral() ? [type.value] : [];
}

const used = new Set<ts.Node>(
  program
    .getSourceFiles()
    .filter(({ fileName }) => {
      const from = path.relative(sourceFolder, fileName);
      return from.startsWith("taskpane") && !path.resolve(fileName).startsWith(messagesFolder);
    })
    .flatMap((file) => [...messagesUsedIn(file)]),
);

test.each(viewMessages)("every message of $view is shown somewhere", ({ view, messages }) => {
  const file = program.getSourceFile(messageFile(view, "en-US"));
  const written = new Map<string, ts.Node>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node)) written.set(node.name.getText(), node);
    else ts.forEachChild(node, visit);
  };
  if (file) visit(file);
  expect([...written.keys()]).toEqual(Object.keys(messages["en-US"]));
  expect([...written].filter(([, node]) => !used.has(node)).map(([key]) => key)).toEqual([]);
});
