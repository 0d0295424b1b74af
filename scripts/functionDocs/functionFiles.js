const fs = require("node:fs");
const path = require("node:path");

const folder = path.resolve(__dirname, "../../src/functions");

/** Each file in a family's folder is one Excel function, named after it: capex/project.ts is CAPEX.PROJECT. */
const functionFiles = ["capex", "roi"].flatMap((family) =>
  fs.readdirSync(path.join(folder, family)).map((file) => path.join(folder, family, file)),
);

module.exports = { functionFiles };
