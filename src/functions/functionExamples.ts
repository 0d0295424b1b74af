import type { Language } from "../data/language";
import examples from "./examples.json";
import { exampleCells, type ExampleCell } from "./exampleResult";
import type { ValueUnit } from "./functionDoc";

/** A documented call of a function, with what the function does. */
export interface FunctionExample {
  readonly id: string;
  /** What the function does, in a few words. */
  readonly summary: Readonly<Record<Language, string>>;
  readonly formula: string;
  /** What the call comes to, row by row. */
  readonly result: readonly (readonly ExampleCell[])[];
  /** Of the result's columns in turn; the last holds for all further ones. */
  readonly units: readonly ValueUnit[];
}

/** One documented call of each function, in the pane's order; npm run docs takes them from the docblocks. */
export const functionExamples: readonly FunctionExample[] = examples.map((example) => ({
  ...example,
  result: exampleCells(example.result),
  units: example.units.split(" ") as ValueUnit[],
}));
