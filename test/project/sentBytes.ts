import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

export const dist = path.resolve(__dirname, "../../dist");

/** What is sent of a built file: compressed as well as gzip can. */
export const sentBytes = (file: string) => gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length;

/** What one table may add to its view's script, and one function to a script that has all. */
export const bytesPerTable = 1_200;
export const bytesPerFunction = 400;
