import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** The bytes, compressed by gzip at its best, of the scripts that a page's HTML names and that lie beside it. */
export function scriptBytes(folder: string): number {
  const html = readFileSync(path.join(folder, "taskpane.html"), "utf8");
  const scripts = [...html.matchAll(/<script[^>]* src="?([\w.]+\.js)/g)].map(([, file = ""]) => file);
  if (scripts.length === 0) throw new Error(`${folder}: the page names no script.`);
  const sizes = scripts.map((file) => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length);
  return sizes.reduce((sum, size) => sum + size, 0);
}
