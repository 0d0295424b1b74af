import type { Language } from "../data/language";
import type { Datum, Provenance } from "../data/provenance";
import type { CustomFunctionCall } from "../formulas/expression";
import type { CellValue, ReferredCells, Value } from "../formulas/value";
import type { ArgumentDoc, FunctionDoc } from "../functions/functionDoc";
import type { Figure, FunctionModule } from "../functions/functionModule";
import type { KnownTable, OwnCells } from "./ownCell";

/** What is known of the workbook and of our functions when a formula is explained. */
export interface Known {
  readonly docs: ReadonlyMap<string, FunctionDoc>;
  readonly modules: ReadonlyMap<string, FunctionModule>;
  /** The cells of the formula's references, by their text; missing where only Excel can resolve one. */
  readonly cells: ReadonlyMap<string, ReferredCells>;
  /** The explained cell's place, counted from 0, among those that its formula spills into. */
  readonly cell: { readonly row: number; readonly column: number };
  /** The tables of ours that cells may be in. */
  readonly tables?: readonly KnownTable[];
  /** Of the docs, and so of the sentences. */
  readonly language: Language;
  /** Whose separators numbers are shown with. */
  readonly locale: string;
}

/** Where an argument's value is from. */
export type Origin =
  /** Omitted, so that the function's default is used. */
  | { readonly kind: "default"; readonly datum?: Datum }
  /** Omitted, without a default. */
  | { readonly kind: "nowhere" }
  | { readonly kind: "formula" }
  | { readonly kind: "cells"; readonly cells: ReferredCells }
  | { readonly kind: "call"; readonly call: CustomFunctionCall }
  /** Worked out from cells or calls by operators. */
  | { readonly kind: "arithmetic" }
  /** Worked out by what only Excel knows, such as another function. */
  | { readonly kind: "excel" };

/** An argument of a call: its value, and where it is from. */
export interface ExplainedArgument {
  readonly doc: ArgumentDoc;
  /** As it stands in the formula; empty where it is left out. */
  readonly text: string;
  readonly origin: Origin;
  /** Whether it is not left out. */
  readonly isGiven: boolean;
  /** The default included; undefined where only Excel can evaluate it. */
  readonly value?: Value;
  readonly shown: string;
  /** The same without decimals for their own sake, as in a sentence. */
  readonly brief: string;
  readonly provenance?: Provenance;
  /** Whether its value, where it is an amount, is in billions of US dollars. */
  readonly isUsdBn: boolean;
  /** Where it is cells of our tables. */
  readonly own?: OwnCells;
  /** The figure that would stand here by default, where another value was given. */
  readonly instead?: Datum;
}

/** What a call came to. */
export type Outcome =
  | Result
  /** The function refuses its arguments, or has no result. */
  | {
      readonly kind: "error";
      readonly error: string;
      /** In the language of the docs. */
      readonly message: string;
      /** The argument that is at fault, where the message names one. */
      readonly argument?: ArgumentDoc;
    }
  /** An error in an argument is the result. */
  | { readonly kind: "passedOn"; readonly error: string; readonly argument: ExplainedArgument }
  | { readonly kind: "unknown" };

/** A result, and how it came about. */
export interface Result {
  readonly kind: "result";
  readonly value: Value;
  /** That of the explained cell, where the function is elementwise or spills. */
  readonly here: CellValue;
  readonly shown: string;
  /** All cells of the result, or the first ones and the last. */
  readonly all: string;
  readonly isUsdBn: boolean;
  /** What the call computed, in a sentence. */
  readonly explanation: string;
  readonly workings?: {
    readonly text: string;
    /** The definitions of the letters in it. */
    readonly where?: string;
    readonly isRounded: boolean;
  };
  readonly provenance?: Provenance;
  /** The published figures it is made of, where it was looked up. */
  readonly figures: readonly Figure[];
}

/** A call of one of our functions, explained. */
export interface Explanation {
  readonly call: CustomFunctionCall;
  readonly doc: FunctionDoc;
  readonly arguments: readonly ExplainedArgument[];
  readonly outcome: Outcome;
}
