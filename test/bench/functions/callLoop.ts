import type { Work } from "../medianTime";

/** How many sets of arguments a call of single values takes in turn, so that no result can be foreseen. */
export const inputCount = 1024;

/** A function of any arguments. */
export type Call = (...args: never[]) => unknown;

/**
 * Calls a function again and again with arguments that rotate: each column holds the values of one argument, all as
 * many, a power of two. The loop is compiled for this function alone, as in a program that calls no other, and every
 * result is kept until it is overwritten, so that no call can be left out.
 */
export function callLoop(call: Call, columns: readonly (readonly unknown[])[]): Work {
  const names = columns.map((_, index) => `column${index}`);
  const count = columns[0]?.length ?? 1;
  const source = `return (repeats) => {
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      const input = repeat & ${count - 1};
      results[input] = call(${names.map((name) => `${name}[input]`).join(", ")});
    }
  };`;
  const results = new Array<unknown>(count);
  return new Function("call", "results", ...names, source)(call, results, ...columns) as Work;
}

/** The same function compiled anew, for one that needs nothing around it: what V8 learned of it is left behind. */
export function compiledAnew(call: Call): Call {
  return new Function(`return ${call.toString()}`)() as Call;
}
