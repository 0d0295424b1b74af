import { stringifyTokens, tokenTypes, type Token } from "@borgar/fx";
import { argumentsFrom } from "../../formulas/callArguments";
import { callTokens, isOperator } from "../../formulas/callTokens";
import { rewriteFormulas } from "../rewriteFormulas";
import type { Spreadsheet } from "../types";

/** What each name of the LETs and LAMBDAs around a place is called there, by its lower case. */
type Scope = ReadonlyMap<string, string>;

const binding = /\b(LET|LAMBDA)\s*\(/gi;

/**
 * Gives a name of LET or LAMBDA another where one around it has the same: Univer 0.25.1 throws at `LET(x,1,LET(x,2,x))`.
 */
export function tellNamesApart({ injector }: Pick<Spreadsheet, "injector">): void {
  rewriteFormulas(injector, (formula) =>
    (formula.match(binding)?.length ?? 0) > 1 ? stringifyTokens(new Renaming(formula).tokens) : formula,
  );
}

class Renaming {
  readonly tokens: Token[];
  /** In lower case, with the names given so far: none is given twice. */
  private taken: string;

  constructor(formula: string) {
    this.taken = formula.toLowerCase();
    this.tokens = this.renamed(callTokens(formula), new Map());
  }

  private renamed(tokens: readonly Token[], scope: Scope): Token[] {
    const written: Token[] = [];
    for (let at = 0; at < tokens.length;) {
      const [token, next] = tokens.slice(at, at + 2);
      const name = token && isName(token) ? token.value.toLowerCase() : "";
      if (isOperator(next, "(") && (name === "let" || name === "lambda")) {
        const { parts, end } = argumentsFrom(tokens, at + 2);
        const inner = name === "let" ? this.renamedLet(parts, scope) : this.renamedLambda(parts, scope);
        const separated = inner.flatMap((part, index) => (index ? [operator(","), ...part] : part));
        written.push(...tokens.slice(at, at + 2), ...separated, operator(")"));
        at = end;
      } else {
        if (token) written.push({ ...token, value: scope.get(name) ?? token.value });
        at += 1;
      }
    }
    return written;
  }

  /** Each name is known behind its value, in which one around it may still be meant. */
  private renamedLet(parts: readonly Token[][], scope: Scope): Token[][] {
    const inner = new Map(scope);
    const written: Token[][] = [];
    for (let at = 0; at < parts.length; at += 2) {
      const [first = [], value] = parts.slice(at, at + 2);
      const renamedValue = this.renamed(value ?? first, inner);
      if (value) written.push(this.bind(first, inner));
      written.push(renamedValue);
    }
    return written;
  }

  private renamedLambda(parts: readonly Token[][], scope: Scope): Token[][] {
    const inner = new Map(scope);
    return parts.map((part, index) =>
      index < parts.length - 1 ? this.bind(part, inner) : this.renamed(part, inner),
    );
  }

  private bind(part: readonly Token[], scope: Map<string, string>): Token[] {
    return part.map((token) => {
      if (!isName(token)) return token;
      const name = token.value.toLowerCase();
      const value = scope.has(name) ? this.freeName(name) : token.value;
      scope.set(name, value);
      return { ...token, value };
    });
  }

  private freeName(name: string): string {
    let number = 2;
    while (this.taken.includes(`${name}_${number}`)) number += 1;
    this.taken += ` ${name}_${number}`;
    return `${name}_${number}`;
  }
}

function isName({ type }: Token): boolean {
  return type === tokenTypes.REF_NAMED || type === tokenTypes.FUNCTION;
}

function operator(value: string): Token {
  return { type: tokenTypes.OPERATOR, value };
}
