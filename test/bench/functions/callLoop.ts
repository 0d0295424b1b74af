import type { Work } from "../medianTime";

/** How many sets of arguments a loop takes in turn, so that no result can be foreseen. A power of two. */
export const inputCount = 1024;

/** Ours have up to three arguments here, and Excel's runtime adds a fourth: what it knows of the call. */
export type Call = (...args: never[]) => unknown;

/**
 * Calls a function again and again with arguments that rotate: columns holds inputCount values for each. The loop is
 * compiled for this function alone, as in a program that calls no other, and every result is kept until it is
 * overwritten, so that no call can be left out.
 */
export function callLoop(call: Call, columns: readonly (readonly unknown[])[]): Work {
  const names = columns.map((_, index) => `column${index}`);
  const args = names.map((name) => `${name}[input]`).join(", ");
  const source = `return (repeats) => {
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      const input = repeat & ${inputCount - 1};
      results[input] = call(${args});
    }
  };`;
  const results = new Array<unknown>(inputCount);
  return new Function("call", "results", ...names, source)(call, results, ...columns) as Work;
}
