import { parseArgs } from "node:util";
import { namedWorkbook, namesFile } from "./namedWorkbook.mjs";

/** Where manifest.xml looks for the add-in. */
export const manifestPort = 3000;

const usage =
  "There is npm start, and npm run workbench, with -- --port 3001 for another port and -- FILE.xlsx to open a workbook.";

/**
 * What the words after npm start or npm run workbench ask for.
 * @param {string[]} args
 * @param {boolean} hasExcel whether Excel can be opened on this machine
 * @param {string} folder where the command was given
 * @returns {{ inWorkbench: boolean, port: number, workbook?: string }} workbook: the file to open
 */
export function readStartOptions(args, hasExcel, folder) {
  // Not strict, because parseArgs's own errors tell about arguments that begin with a dash, at length.
  const { tokens } = parseArgs({
    args,
    options: { port: { type: "string" } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  let inWorkbench = !hasExcel;
  let port = manifestPort;
  /** @type {string[]} */
  const files = [];
  for (const token of tokens) {
    if (token.kind === "option" && token.name === "port") port = readPort(token.value);
    else if (token.kind === "option") throw new Error(`Unknown option ${token.rawName}. ${usage}`);
    else if (token.kind === "positional" && token.value === "workbench") inWorkbench = true;
    else if (token.kind === "positional" && namesFile(token.value, folder)) files.push(token.value);
    else if (token.kind === "positional") throw new Error(`Unknown word ${token.value}. ${usage}`);
  }
  const [file] = files;
  if (files.length > 1) throw new Error(`One workbook can be opened, got ${files.join(", ")}.`);
  if (!inWorkbench && file) throw new Error(`A file is for the workbench: npm run workbench -- ${file}`);
  if (!inWorkbench && port !== manifestPort)
    throw new Error(`Excel looks for the add-in at port ${manifestPort}; --port is for the workbench.`);
  return { inWorkbench, port, ...(file && { workbook: namedWorkbook(file, folder) }) };
}

/** @param {string | undefined} value */
export function readPort(value = "") {
  const port = Number(value);
  if (/^\d+$/.test(value) && port >= 1 && port <= 65535) return port;
  throw new Error(`--port takes a number from 1 to 65535, got ${value || "nothing"}.`);
}
