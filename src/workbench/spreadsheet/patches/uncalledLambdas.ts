import { stringifyTokens, tokenTypes, type Token } from "@borgar/fx";
import { argumentsFrom } from "../../formulas/callArguments";
import { callTokens, isOperator } from "../../formulas/callTokens";
import { rewriteFormulas } from "../rewriteFormulas";
import type { Spreadsheet } from "../types";

type Tokens = readonly Token[];

interface Lambda {
  readonly tokens: Tokens;
  /** In lower case. */
  readonly parameters: readonly string[];
  readonly body: Tokens;
}

/**
 * Writes each LAMBDA that a LET names into the places where it is called: Univer 0.25.1 takes such a name for a value.
 * `LET(f,LAMBDA(x,x+1),f(4))` becomes `((4)+1)`, and `MAP(A1:A2,f)` gets the LAMBDA itself.
 */
export function expandLocalLambdas({ injector }: Pick<Spreadsheet, "injector">): void {
  rewriteFormulas(injector, (formula) =>
    /\bLET\s*\(/i.test(formula) ? stringifyTokens(expandLets(callTokens(formula))) : formula,
  );
}

function expandLets(tokens: Tokens): Token[] {
  return rewriteNames(tokens, (name, at) => {
    if (name !== "let" || !isOperator(tokens[at + 1], "(")) return undefined;
    const { parts, end } = argumentsFrom(tokens, at + 2);
    return { tokens: expandLet(parts), end };
  });
}

function expandLet(parts: readonly Tokens[]): Tokens {
  const lambdas = new Map<string, Lambda>();
  const kept: Tokens[] = [];
  parts.forEach((part, index) => {
    const isLast = index === parts.length - 1;
    if (index % 2 === 0 && !isLast) return;
    const value = expandLets(expandCalls(part, lambdas));
    const name = isLast ? undefined : parts[index - 1];
    const lambda = name && parseLambda(value);
    if (name && lambda) lambdas.set(textOf(name), lambda);
    else kept.push(...(name ? [name] : []), value);
  });
  const [only = [], ...others] = kept;
  if (others.length === 0) return inBrackets(only);
  const separated = others.flatMap((part) => [operator(","), ...part]);
  return [{ type: tokenTypes.FUNCTION, value: "LET" }, ...inBrackets([...only, ...separated])];
}

/** Undefined for anything else, the call of a LAMBDA included. */
function parseLambda(tokens: Tokens): Lambda | undefined {
  if (nameOf(tokens[0]) !== "lambda" || !isOperator(tokens[1], "(")) return undefined;
  const { parts, end } = argumentsFrom(tokens, 2);
  if (end !== tokens.length) return undefined;
  return { tokens, parameters: parts.slice(0, -1).map(textOf), body: parts.at(-1) ?? [] };
}

/** The same with the bodies of these LAMBDAs in the places of their calls, and with them where they are not called. */
function expandCalls(tokens: Tokens, lambdas: ReadonlyMap<string, Lambda>): Token[] {
  return rewriteNames(tokens, (name, at) => {
    const lambda = lambdas.get(name);
    if (!lambda) return undefined;
    if (!isOperator(tokens[at + 1], "(")) return { tokens: lambda.tokens, end: at + 1 };
    const { parts, end } = argumentsFrom(tokens, at + 2);
    const given = new Map(
      lambda.parameters.map((parameter, index) => [
        parameter,
        inBrackets(expandCalls(parts[index] ?? [], lambdas)),
      ]),
    );
    const body = rewriteNames(lambda.body, (inner, place) => {
      const argument = given.get(inner);
      return argument && { tokens: argument, end: place + 1 };
    });
    return { tokens: inBrackets(body), end };
  });
}

/** What replaces a name (in lower case) and tokens after it, and where these end; undefined leaves the name. */
type Rewrite = (name: string, at: number) => { tokens: Tokens; end: number } | undefined;

function rewriteNames(tokens: Tokens, rewrite: Rewrite): Token[] {
  const rewritten: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const name = nameOf(tokens[at]);
    const replaced = name === undefined ? undefined : rewrite(name, at);
    rewritten.push(...(replaced?.tokens ?? tokens.slice(at, at + 1)));
    at = replaced?.end ?? at + 1;
  }
  return rewritten;
}

function nameOf(token: Token | undefined): string | undefined {
  const isName = token?.type === tokenTypes.REF_NAMED || token?.type === tokenTypes.FUNCTION;
  return isName ? token.value.toLowerCase() : undefined;
}

/** In lower case. */
function textOf(tokens: Tokens): string {
  return stringifyTokens([...tokens]).toLowerCase();
}

function inBrackets(tokens: Tokens): Token[] {
  return [operator("("), ...tokens, operator(")")];
}

function operator(value: string): Token {
  return { type: tokenTypes.OPERATOR, value };
}
