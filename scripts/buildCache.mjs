import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * For the development server: what was built before is taken from node_modules/.cache while nothing it depends on has
 * changed: files by what is in them, packages by their versions, and how it is built, which webpack.config.js and all
 * that it requires say. Not for npm run build: from a cache the modules of the workbench come in another order, and a
 * build is to be the same byte for byte.
 * @type {import("webpack").FileCacheOptions}
 */
export const buildCache = {
  type: "filesystem",
  buildDependencies: {
    config: ["webpack.config.js", "tsconfig.json", "package-lock.json"].map((file) => root + file),
  },
  // Copying what it keeps into pieces that can be freed one by one takes a second.
  allowCollectingMemory: false,
};
