import { functionCount } from "../functions/functionTotals";
import { entryCount } from "../inventory";
import { bytesPerTable, sentBytes } from "./sentBytes";

interface FileSize {
  file: string;
  atMost: number;
  why: string;
}

/**
 * Each limit is what was reached and up to 8 % more. Those that grow with the product follow the number of its functions
 * or tables, so that one more is no edit here: what a file has for each of them is what is limited.
 */
const files: FileSize[] = [
  {
    file: "functions.js",
    atMost: 16_030 + 165 * functionCount,
    why: "read and run before the first cell is calculated",
  },
  {
    file: "taskpane.js",
    atMost: 19_900 + 270 * entryCount,
    why: "all that the first view runs: the list, or the first run",
  },
  { file: "taskpane.css", atMost: 5_770, why: "holds back the first paint" },
  { file: "taskpane.html", atMost: 335, why: "names the two, Office.js and the policy" },
  {
    file: "tableDetail.js",
    atMost: 14_200 + bytesPerTable * entryCount,
    why: "loaded before a table can be opened",
  },
  {
    file: "functionDocs.en-US.json",
    atMost: 462 * functionCount,
    why: "fetched by Functions and Explain, and for search",
  },
  {
    file: "functionDocs.zh-TW.json",
    atMost: 510 * functionCount,
    why: "fetched by Functions and Explain, and for search",
  },
];

test.each(files)("$file: at most $atMost bytes; it is $why", ({ file, atMost }) => {
  expect(sentBytes(file)).toBeLessThanOrEqual(atMost);
});
