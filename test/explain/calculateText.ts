import { runInNewContext } from "node:vm";

/** Mathematical notation in terms of JavaScript. */
const notation: [written: RegExp, meant: string][] = [
  [/(\d),(?=\d)/g, "$1"],
  [/([\d.]+)%/g, "($1/100)"],
  [/×/g, "*"],
  [/−/g, "-"],
  [/\^/g, "**"],
  [/⌈/g, "Math.ceil("],
  [/⌉/g, ")"],
  [/\bln\(/g, "Math.log("],
  [/\bmax\(/g, "Math.max("],
];

/** What arithmetic comes to that is written with numbers alone: 700 × (1 + 60%)^(2028 − 2026) is 1792. */
export function calculateText(text: string): number {
  const script = notation.reduce((written, [from, to]) => written.replace(from, to), text);
  if (!/^[\d.,+\-*/()\s]*$/.test(script.replace(/Math\.(ceil|log|max)/g, ""))) {
    throw new Error(`${text} is not written with numbers alone.`);
  }
  return Number(runInNewContext(script));
}
