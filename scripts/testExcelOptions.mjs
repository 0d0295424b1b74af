import { parseArgs } from "node:util";
import { manifestPort, readPort } from "./startOptions.mjs";

const usage =
  "There is npm run test:excel, on Windows and macOS; anywhere npm run test:excel -- --host workbench, with --port 3001 and --short.";

/**
 * What the words after npm run test:excel ask for.
 * @param {string[]} args
 * @param {boolean} hasExcel whether Excel can be opened on this machine
 * @returns {{ host: "excel" | "workbench", port: number, extent: "all" | "short" }}
 */
export function readTestExcelOptions(args, hasExcel) {
  const { values, positionals } = parse(args);
  const { host = "excel", short = false } = values;
  const port = values.port === undefined ? manifestPort : readPort(values.port);
  if (positionals.length > 0) throw new Error(`Unknown word ${positionals[0]}. ${usage}`);
  if (host !== "excel" && host !== "workbench") throw new Error(`There is no host ${host}. ${usage}`);
  if (host === "excel" && !hasExcel) throw new Error(`Excel does not run on this system. ${usage}`);
  if (host === "excel" && port !== manifestPort)
    throw new Error(`Excel looks for the add-in at port ${manifestPort}; --port is for the workbench.`);
  return { host, port, extent: short ? "short" : "all" };
}

/** @param {string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args,
      options: { host: { type: "string" }, port: { type: "string" }, short: { type: "boolean" } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message.split(".")[0] : error}. ${usage}`);
  }
}
