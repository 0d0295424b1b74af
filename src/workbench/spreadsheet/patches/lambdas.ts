import type { LexerTreeBuilder } from "@univerjs/engine-formula";

/** Texts and quoted names are passed over. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/y;
const LET = /LET\s*\(/iy;
/** A name, and the bracket behind it where it is called. */
const NAME = /([\p{L}_][\p{L}\d_.]*)(\s*\()?/uy;

/** A text or quoted name; or a minus that begins a term, and a name behind it that is not called. */
const NEGATED =
  /("(?:[^"]|"")*"|'(?:[^']|'')*')|(?<=[=(,+\-*/^&<>{]\s*)-\s*([\p{L}_][\p{L}\d_.]*)(?![\p{L}\d_.]*\s*[([!#:])/gu;
const ADDRESS = /^[A-Z]{1,3}\d+$/i;

interface Lambda {
  readonly text: string;
  readonly parameters: readonly string[];
  readonly body: string;
}

/**
 * Writes each LAMBDA that a LET names into the places where it is called: Univer 0.25.1 knows such a name as a
 * value alone. `LET(f,LAMBDA(x,x+1),f(4))` becomes `((4)+1)`, and `MAP(A1:A2,f)` gets the LAMBDA itself.
 */
export function expandLocalLambdas(formula: string): string {
  if (!/\bLET\s*\(/i.test(formula)) return formula;
  return rewriteNames(formula, (name, at) => {
    const opening = name.toUpperCase() === "LET" && matchAt(LET, formula, at);
    if (!opening) return undefined;
    const { parts, end } = argumentsFrom(formula, at + opening.length);
    return { text: expandLet(parts), end };
  });
}

/** Writes `-x` as `(0-x)` for a name: Univer 0.25.1 cannot tell the sign of what LET and LAMBDA name. */
function writeOutNegations(formula: string): string {
  if (!/\b(LET|LAMBDA)\s*\(/i.test(formula)) return formula;
  return formula.replace(NEGATED, (whole, quoted?: string, name = "") =>
    quoted !== undefined || ADDRESS.test(name) ? whole : `(0-${name})`,
  );
}

function expandLet(parts: readonly string[]): string {
  const lambdas = new Map<string, Lambda>();
  const kept: string[] = [];
  parts.forEach((part, index) => {
    const isLast = index === parts.length - 1;
    if (index % 2 === 0 && !isLast) return;
    const value = expandLocalLambdas(expandCalls(part, lambdas)).trim();
    const name = isLast ? undefined : parts[index - 1]?.trim();
    const lambda = name === undefined ? undefined : parseLambda(value);
    if (name !== undefined && lambda) lambdas.set(name.toLowerCase(), lambda);
    else kept.push(...(name === undefined ? [] : [name]), value);
  });
  return kept.length === 1 ? `(${kept[0]})` : `LET(${kept.join(",")})`;
}

/** Undefined for anything else, the call of a LAMBDA included. */
function parseLambda(text: string): Lambda | undefined {
  const opening = /^LAMBDA\s*\(/i.exec(text);
  if (!opening) return undefined;
  const { parts, end } = argumentsFrom(text, opening[0].length);
  if (end !== text.length) return undefined;
  return { text, parameters: parts.slice(0, -1).map((part) => part.trim()), body: parts.at(-1) ?? "" };
}

/** A text with the bodies of these LAMBDAs in the places of their calls, and with them where they are not called. */
function expandCalls(text: string, lambdas: ReadonlyMap<string, Lambda>): string {
  return rewriteNames(text, (name, at, opening) => {
    const lambda = lambdas.get(name.toLowerCase());
    if (!lambda) return undefined;
    if (!opening) return { text: lambda.text, end: at + name.length };
    const { parts, end } = argumentsFrom(text, at + name.length + opening.length);
    const given = new Map(
      lambda.parameters.map((parameter, index) => [
        parameter.toLowerCase(),
        `(${expandCalls(parts[index] ?? "", lambdas).trim()})`,
      ]),
    );
    const body = rewriteNames(lambda.body, (inner, start) => {
      const argument = given.get(inner.toLowerCase());
      return argument === undefined ? undefined : { text: argument, end: start + inner.length };
    });
    return { text: `(${body.trim()})`, end };
  });
}

/** What comes into the place of a name and of what follows it, and where that ends; undefined leaves the name. */
type Rewrite = (name: string, at: number, opening: string) => { text: string; end: number } | undefined;

function rewriteNames(text: string, rewrite: Rewrite): string {
  let rewritten = "";
  for (let at = 0; at < text.length;) {
    const quoted = matchAt(QUOTED, text, at);
    NAME.lastIndex = at;
    const [, name = "", opening = ""] = (!quoted && NAME.exec(text)) || [];
    const put = name === "" ? undefined : rewrite(name, at, opening);
    const passed = quoted ?? (name || text.charAt(at));
    rewritten += put?.text ?? passed;
    at = put?.end ?? at + passed.length;
  }
  return rewritten;
}

/** The arguments of a call from behind its bracket on, and where it ends. */
function argumentsFrom(formula: string, start: number): { parts: string[]; end: number } {
  const parts = [""];
  let depth = 1;
  let at = start;
  while (at < formula.length) {
    const token = matchAt(QUOTED, formula, at) ?? formula.charAt(at);
    at += token.length;
    if ("({[".includes(token)) depth++;
    else if (")}]".includes(token)) depth--;
    if (depth === 0) break;
    if (token === "," && depth === 1) parts.push("");
    else parts[parts.length - 1] += token;
  }
  return { parts, end: at };
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

type GetName = (unitId: string, name: string) => { formulaOrRefString: string } | null;
type BuildTree = (
  formula: string,
  transformSuffix?: boolean,
  names?: { readonly getValueByName: GetName },
) => unknown;

/** A formula as Univer understands it. */
function understood(formula: string): string {
  return writeOutNegations(expandLocalLambdas(formula));
}

/** Has formulas, and the names in them, read as Univer understands them. */
export function patchLambdas(lexer: LexerTreeBuilder): void {
  const patched = lexer as unknown as { treeBuilder: BuildTree };
  const treeBuilder = patched.treeBuilder.bind(lexer);
  patched.treeBuilder = (formula, transformSuffix, names) =>
    treeBuilder(
      understood(formula),
      transformSuffix,
      names && { ...names, getValueByName: (unitId, name) => expandName(names.getValueByName(unitId, name)) },
    );
}

function expandName<Name extends { formulaOrRefString: string }>(name: Name | null): Name | null {
  return name && { ...name, formulaOrRefString: understood(name.formulaOrRefString) };
}
